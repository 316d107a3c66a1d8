package org.attache.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.attache.ledger.store.GeneratedNews;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.PostgresqlSchemas;
import org.attache.ledger.store.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Events at a place, over PostgreSQL, where an event is found once for each of its states. */
@EnabledIfEnvironmentVariable(
    named = "ATTACHE_POSTGRES",
    matches = "jdbc:postgresql:.*",
    disabledReason = "no PostgreSQL: set ATTACHE_POSTGRES to the JDBC URL of a database for tests")
final class PostgresqlPlacesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 4, 9);
  private static final int MOST = 60;

  @Test
  void howManyEventsAreFewDoesNotChangeWhichAreFound() {
    Clock clock = Clock.fixed(Instant.parse("2031-04-20T08:00:00Z"), ZoneOffset.UTC);
    PartyTerm place = new PartyTerms().term("Geneva");
    EventFilter filter =
        new EventFilter(List.of(), Set.of(), Set.of(), null, null, place, null, false);
    try (PostgresqlSchemas schemas = new PostgresqlSchemas();
        Ledger ledger = Ledger.open(schemas.fresh(), clock)) {
      ledger.ingest(new GeneratedNews(7).make(90, 3));
      try (Sql sql = ledger.reading()) {
        List<EventLine> all = new EventSql(sql, DAY).lines(filter, 0, 500);
        assertThat(all).hasSizeGreaterThan(3);
        for (int few = 1; few < MOST; few++) {
          assertThat(new EventSql(sql, DAY, few).lines(filter, 0, 500)).isEqualTo(all);
        }
      }
    }
  }
}
