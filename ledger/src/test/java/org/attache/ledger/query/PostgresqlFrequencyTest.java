package org.attache.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Events at a place, over PostgreSQL, where an event is found once for each of its states, and by
 * words, whose frequencies its planner is asked for: which way they are found makes no difference.
 */
@EnabledIfEnvironmentVariable(
    named = "ATTACHE_POSTGRES",
    matches = "jdbc:postgresql:.*",
    disabledReason = "no PostgreSQL: set ATTACHE_POSTGRES to the JDBC URL of a database for tests")
final class PostgresqlFrequencyTest {
  private static final LocalDate DAY = LocalDate.of(2031, 4, 9);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-04-20T08:00:00Z"), ZoneOffset.UTC);
  private static final int MOST = 60;
  private static final List<String> WORDS = List.of("talks", "capital in", "talks 17", "nowhere");

  private final PostgresqlSchemas schemas = new PostgresqlSchemas();
  private final String target = schemas.fresh();
  private final Ledger ledger = Ledger.open(target, CLOCK);
  private final Sql sql = ledger.reading();

  @BeforeEach
  void fill() {
    ledger.ingest(new GeneratedNews(7).make(90, 3));
  }

  @AfterEach
  void close() {
    sql.close();
    ledger.close();
    schemas.close();
  }

  @Test
  void howManyEventsOfAPlaceAreFewDoesNotChangeWhichAreFound() {
    EventFilter geneva = filter(new PartyTerms().term("Geneva"), null);
    assertThat(new EventSql(sql, DAY).lines(geneva, 0, 500)).hasSizeGreaterThan(3);
    assertFoundEitherWay(geneva);
  }

  @Test
  void howManySentencesOfAWordAreFewDoesNotChangeWhichEventsAreFound() throws SQLException {
    WORDS.forEach(words -> assertFoundEitherWay(filter(null, words)));
    analyse();
    WORDS.forEach(words -> assertFoundEitherWay(filter(null, words)));
    assertThat(new EventSql(sql, DAY).lines(filter(null, WORDS.get(0)), 0, 500))
        .hasSizeGreaterThan(3);
  }

  @Test
  void thePlannerKnowsFrequentWordsOnceItHasLookedAtTheTable() throws SQLException {
    TextSql texts = new TextSql(sql, DAY, new EventSql(sql, DAY), 1);
    assertThat(texts.isKnownFrequent(List.of("talks"), 20)).isFalse();
    analyse();
    assertThat(texts.isKnownFrequent(List.of("talks"), 20)).isTrue();
    assertThat(texts.isKnownFrequent(List.of("nowhere"), 0)).isFalse();
    assertThat(texts.isKnownFrequent(List.of("talks", "capital"), 20)).isFalse();
  }

  private void assertFoundEitherWay(EventFilter filter) {
    List<EventLine> all = new EventSql(sql, DAY).lines(filter, 0, 500);
    for (int few = 1; few < MOST; few++) {
      assertThat(new EventSql(sql, DAY, few).lines(filter, 0, 500)).isEqualTo(all);
    }
  }

  /** Lets the planner learn the frequencies of words, as it does by itself after a while. */
  private void analyse() throws SQLException {
    try (Connection connection = DriverManager.getConnection(target);
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE assertions");
    }
  }

  private static EventFilter filter(@Nullable PartyTerm place, @Nullable String text) {
    return new EventFilter(List.of(), Set.of(), Set.of(), null, null, place, text, false);
  }
}
