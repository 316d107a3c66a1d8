package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.ledger.AsOf;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.RecordView;
import org.attache.ledger.query.StoredSurvey;
import org.attache.ledger.query.Survey;
import org.attache.ledger.query.ViewSurvey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The survey of the tables gives what looking at one event after the other gives. */
final class SurveyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-04-20T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private String target = "";

  @BeforeEach
  void ingest() {
    target = folder.resolve("news.db").toString();
    try (Ledger ledger = Ledger.open(target, CLOCK)) {
      ledger.ingest(new GeneratedNews(11).make(120, 4));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-02", "2031-03-15", "2031-04-09", "2031-07-01"})
  void partiesPlacesPositionsStepsAndReportsAreThoseOfTheEvents(String on) {
    LocalDate day = LocalDate.parse(on);
    try (Ledger ledger = Ledger.open(target, CLOCK);
        Sql sql = ledger.reading()) {
      RecordView view = new RecordView(ledger.record(AsOf.day(day)));
      Survey slow = new ViewSurvey(view);
      Survey stored = new StoredSurvey(sql, day);
      List<String> ids = view.events(EventFilter.ALL, 0, 500).stream().map(EventLine::id).toList();
      assertThat(ids).isNotEmpty();
      assertThat(stored.parties(ids)).isEqualTo(slow.parties(ids));
      assertThat(stored.spots(ids)).isEqualTo(slow.spots(ids));
      assertThat(stored.positions(ids)).isEqualTo(slow.positions(ids));
      assertThat(stored.steps(ids)).isEqualTo(slow.steps(ids));
      for (String words : List.of("", "talks over", "capital 7", "nothing-of-it")) {
        assertThat(stored.reports(ids, words, 2)).isEqualTo(slow.reports(ids, words, 2));
      }
    }
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    try (Ledger ledger = Ledger.open(target, CLOCK);
        Sql sql = ledger.reading()) {
      Survey stored = new StoredSurvey(sql, LocalDate.parse("2031-04-09"));
      assertThat(stored.parties(List.of("0000000000000000"))).isEmpty();
      assertThat(stored.reports(List.of(), "", 3)).isEmpty();
    }
  }
}
