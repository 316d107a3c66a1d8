package org.attache.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.store.EventReader;
import org.attache.ledger.store.GeneratedNews;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events one after the other, of a ledger that has more of them than are read at once. */
final class EventStreamTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-12-31T08:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.parse("2031-12-31");

  @TempDir Path folder;
  private String target = "";

  @BeforeEach
  void ingest() {
    target = folder.resolve("news.db").toString();
    try (Ledger ledger = Ledger.open(target, CLOCK)) {
      ledger.ingest(new GeneratedNews(8).make(800, 3));
    }
  }

  @Test
  void itHasEachEventOnceInTheOrderOfTheList() {
    try (Ledger ledger = Ledger.existing(target, CLOCK);
        Sql sql = ledger.reading()) {
      LedgerView record = new RecordView(ledger.record(AsOf.day(DAY)));
      List<Event> each =
          record.events(EventFilter.ALL, 0, Integer.MAX_VALUE).stream()
              .map(line -> record.event(line.id()))
              .toList();
      assertThat(each).hasSizeGreaterThan(EventReader.AT_ONCE);
      assertThat(streamed(record, EventFilter.ALL)).isEqualTo(each);
      assertThat(streamed(new StoredView(sql, DAY), EventFilter.ALL)).isEqualTo(each);
    }
  }

  @Test
  void itsViewAnswersAgainOnceItIsClosedHalfway() {
    try (Ledger ledger = Ledger.existing(target, CLOCK);
        Sql sql = ledger.reading()) {
      LedgerView view = new StoredView(sql, DAY);
      Event first;
      try (EventStream stream = view.stream(EventFilter.ALL)) {
        first = stream.next();
        assertThat(stream.size()).isGreaterThan(EventReader.AT_ONCE);
      }
      assertThat(view.event(first.id())).isEqualTo(first);
    }
  }

  @Test
  void whatCannotBeReadAheadFailsWhereItIsAskedFor() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + target);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE assertions SET claim = '{\"event\":1}' WHERE seq = 1");
    }
    try (Ledger ledger = Ledger.existing(target, CLOCK);
        Sql sql = ledger.reading()) {
      LedgerView view = new StoredView(sql, DAY);
      assertThatThrownBy(() -> streamed(view, EventFilter.ALL))
          .isInstanceOf(IncorrectInput.class)
          .hasMessageContaining("assertion 1");
      assertThat(view.lastReported()).isNotNull();
    }
  }

  static List<Event> streamed(LedgerView view, EventFilter filter) {
    List<Event> events = new ArrayList<>();
    try (EventStream stream = view.stream(filter)) {
      stream.forEachRemaining(events::add);
      assertThat(stream.size()).isEqualTo(events.size());
    }
    return events;
  }
}
