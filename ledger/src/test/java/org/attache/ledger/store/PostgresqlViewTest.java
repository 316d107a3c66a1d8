package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.attache.ledger.AsOf;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.PartyTerm;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.query.RecordView;
import org.attache.ledger.query.StoredView;
import org.attache.model.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Events by who takes part, over PostgreSQL, which is asked otherwise where there are several. */
@EnabledIfEnvironmentVariable(
    named = "ATTACHE_POSTGRES",
    matches = "jdbc:postgresql:.*",
    disabledReason = "no PostgreSQL: set ATTACHE_POSTGRES to the JDBC URL of a database for tests")
final class PostgresqlViewTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-04-20T08:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2031, 4, 9);

  private final PostgresqlSchemas schemas = new PostgresqlSchemas();
  private final PartyTerms terms = new PartyTerms();

  @AfterEach
  void leaveNothing() {
    schemas.close();
  }

  @Test
  void eventsOfStatesAreThoseOfTheRecord() {
    try (Ledger ledger = Ledger.open(schemas.fresh(), CLOCK)) {
      ledger.ingest(new GeneratedNews(7).make(90, 3));
      LedgerView record = new RecordView(ledger.record(AsOf.day(DAY)));
      try (Sql sql = ledger.reading()) {
        LedgerView stored = new StoredView(sql, DAY);
        PartyTerm germany = terms.term("DEU");
        PartyTerm france = terms.term("FRA");
        for (List<PartyTerm> parties : List.of(List.of(germany), List.of(germany, france))) {
          assertThat(record.events(of(parties, Set.of()), 0, 500)).isNotEmpty();
          for (Set<EventType> types : List.of(Set.<EventType>of(), Set.of(EventType.CONSULT))) {
            EventFilter filter = of(parties, types);
            assertThat(stored.events(filter, 0, 500)).isEqualTo(record.events(filter, 0, 500));
            assertThat(stored.events(filter, 1, 2)).isEqualTo(record.events(filter, 1, 2));
            assertThat(stored.outlines(filter, 500)).isEqualTo(record.outlines(filter, 500));
          }
        }
        assertThat(stored.who(germany, 20)).isEqualTo(record.who(germany, 20));
      }
    }
  }

  private static EventFilter of(List<PartyTerm> parties, Set<EventType> types) {
    return new EventFilter(parties, types, Set.of(), DAY.minusDays(40), null, null, null, false);
  }
}
