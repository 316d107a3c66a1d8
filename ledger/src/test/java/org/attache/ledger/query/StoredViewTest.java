package org.attache.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.attache.ledger.AsOf;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.store.EntryReader;
import org.attache.ledger.store.GeneratedNews;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view of the tables gives what the folded record gives. */
final class StoredViewTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-04-20T08:00:00Z"), ZoneOffset.UTC);
  private static final PartyTerms TERMS = new PartyTerms();

  @TempDir Path folder;
  private String target = "";

  @BeforeEach
  void ingest() {
    target = folder.resolve("news.db").toString();
    try (Ledger ledger = Ledger.open(target, CLOCK)) {
      ledger.ingest(new GeneratedNews(7).make(90, 3));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-02", "2031-03-15", "2031-04-09", "2031-07-01"})
  void everyFilterFindsWhatTheRecordHolds(String day) {
    compare(
        day,
        (record, stored) -> {
          for (EventFilter filter : filters(LocalDate.parse(day))) {
            assertThat(stored.events(filter, 0, 500))
                .as(filter.toString())
                .isEqualTo(record.events(filter, 0, 500));
            assertThat(stored.events(filter, 2, 3)).isEqualTo(record.events(filter, 2, 3));
            assertThat(EventStreamTest.streamed(stored, filter))
                .isEqualTo(EventStreamTest.streamed(record, filter));
            assertThat(stored.outlines(filter, 7)).isEqualTo(record.outlines(filter, 7));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-15", "2031-04-09", "2031-07-01"})
  void eventsAgendaAndChangesAreThoseOfTheRecord(String day) {
    compare(
        day,
        (record, stored) -> {
          LocalDate today = LocalDate.parse(day);
          assertThat(stored.lastReported()).isEqualTo(record.lastReported());
          assertThat(stored.agenda(today.plusDays(20), 99))
              .isEqualTo(record.agenda(today.plusDays(20), 99));
          for (boolean fresh : new boolean[] {true, false}) {
            assertThat(stored.changes(today.minusDays(9), fresh, 99))
                .isEqualTo(record.changes(today.minusDays(9), fresh, 99));
          }
          for (EventLine line : record.events(EventFilter.ALL, 0, 500)) {
            String digits = line.id().substring(0, 9);
            assertThat(stored.event(digits)).isEqualTo(record.event(digits));
            assertThat(Set.copyOf(stored.bonds(line.id())))
                .isEqualTo(Set.copyOf(record.bonds(line.id())));
            for (int most : new int[] {1, 3, 40}) {
              assertThat(stored.story(line.id(), most)).isEqualTo(record.story(line.id(), most));
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-15", "2031-04-09"})
  void frequentWordsFindWhatRareOnesWould(String day) {
    try (Ledger ledger = Ledger.open(target, CLOCK);
        Sql sql = ledger.reading()) {
      EventSql rare = new EventSql(sql, LocalDate.parse(day));
      EventSql frequent = new EventSql(sql, LocalDate.parse(day), 1);
      for (String words : List.of("tariffs", "the capital", "Brandt meeting")) {
        for (PartyTerm term : List.of(TERMS.term("DEU"), TERMS.term("Moreau"))) {
          EventFilter filter =
              new EventFilter(List.of(term), Set.of(), Set.of(), null, null, null, words, false);
          List<EventLine> all = rare.lines(filter, 0, 500);
          assertThat(all.isEmpty() && words.equals("the capital")).isFalse();
          assertThat(frequent.lines(filter, 0, 500)).isEqualTo(all);
          assertThat(frequent.lines(filter, 1, 2)).isEqualTo(rare.lines(filter, 1, 2));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-15", "2031-04-09"})
  void frequentPlacesFindWhatRareOnesWould(String day) {
    try (Ledger ledger = Ledger.open(target, CLOCK);
        Sql sql = ledger.reading()) {
      EventSql rare = new EventSql(sql, LocalDate.parse(day));
      EventSql frequent = new EventSql(sql, LocalDate.parse(day), 1);
      for (String place : List.of("Geneva", "oslo", "Gene", "FRA")) {
        for (List<PartyTerm> parties : List.of(List.<PartyTerm>of(), List.of(TERMS.term("DEU")))) {
          EventFilter filter = with(parties, null, null, TERMS.term(place), false);
          List<EventLine> all = rare.lines(filter, 0, 500);
          assertThat(all.isEmpty()).isEqualTo(place.equals("Gene") || place.equals("FRA"));
          assertThat(frequent.lines(filter, 0, 500)).isEqualTo(all);
          assertThat(frequent.lines(filter, 1, 2)).isEqualTo(rare.lines(filter, 1, 2));
        }
      }
    }
  }

  @Test
  void decisionsShowInBothViews() {
    try (Ledger ledger = Ledger.open(target, CLOCK);
        Sql sql = ledger.reading()) {
      List<EventLine> lines =
          new StoredView(sql, LocalDate.of(2031, 4, 9)).events(EventFilter.ALL, 0, 3);
      EntryReader entries = new EntryReader(sql);
      Assertion kept = entries.reportOf(lines.get(0).id());
      Assertion other = entries.reportOf(lines.get(1).id());
      Assertion wrong = entries.reportOf(lines.get(2).id());
      ledger.decide(
          List.of(
              decision(new Ruling.Merge(Anchor.of(kept), Anchor.of(other))),
              decision(new Ruling.Reject(Anchor.of(wrong)))));
      assertThat(entries.assertion(wrong.id().substring(0, 12))).isEqualTo(wrong);
      assertThatThrownBy(() -> entries.assertion("zz")).isInstanceOf(IncorrectInput.class);
    }
    compare(
        "2031-04-21",
        (record, stored) -> {
          assertThat(stored.events(EventFilter.ALL, 0, 500))
              .isEqualTo(record.events(EventFilter.ALL, 0, 500));
          for (EventLine line : record.events(EventFilter.ALL, 0, 500)) {
            assertThat(stored.event(line.id())).isEqualTo(record.event(line.id()));
          }
        });
  }

  @Test
  void whomACorrectionTakesOutOfAnEventItIsNotFoundByAnyMore() {
    LocalDate day = LocalDate.of(2031, 4, 21);
    EventFilter two = with(List.of(TERMS.term("FRA"), TERMS.term("DEU")), null, null, null, false);
    int before;
    try (Ledger ledger = Ledger.open(target, CLOCK);
        Sql sql = ledger.reading()) {
      List<EventLine> lines = new StoredView(sql, day).events(two, 0, 500);
      before = lines.size();
      EntryReader entries = new EntryReader(sql);
      ledger.decide(
          lines.stream()
              .limit(10)
              .map(line -> entries.reportOf(line.id()))
              .map(
                  report ->
                      decision(
                          new Ruling.Correct(
                              Anchor.of(report),
                              new Ruling.Change(
                                  null, null, null, null, List.of(), List.of(), null))))
              .toList());
    }
    compare(
        day.toString(),
        (record, stored) -> {
          assertThat(stored.events(two, 0, 500)).hasSizeLessThan(before);
          for (EventFilter filter : filters(day)) {
            assertThat(stored.events(filter, 0, 500)).isEqualTo(record.events(filter, 0, 500));
          }
        });
  }

  @Test
  void anUnknownIdIsAnsweredWithOnesNearIt() {
    compare(
        "2031-04-09",
        (record, stored) -> {
          String id = record.events(EventFilter.ALL, 0, 1).get(0).id();
          String near = id.substring(0, 15) + (id.endsWith("0") ? "1" : "0");
          for (LedgerView view : List.of(record, stored)) {
            assertThatThrownBy(() -> view.event(near))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining(id);
            assertThatThrownBy(() -> view.event("not-an-id")).isInstanceOf(IncorrectInput.class);
            assertThatThrownBy(() -> view.who(TERMS.term("Nobody Known"), 5))
                .isInstanceOf(NotFound.class);
          }
        });
  }

  @Test
  void aStateCountsWithWhoeverStandsForItAndANameAlone() {
    compare(
        "2031-04-09",
        (record, stored) -> {
          Profile state = stored.who(TERMS.term("France"), 500);
          Profile man = stored.who(TERMS.term("Moreau"), 500);
          assertThat(state.term().code()).isEqualTo("FRA");
          assertThat(man.term().code()).isNull();
          assertThat(man.names()).allMatch(name -> name.name().endsWith("Moreau"));
          assertThat(state.events()).containsAll(man.events());
          assertThat(state.types()).isEqualTo(record.who(TERMS.term("FRA"), 500).types());
          assertThat(man.partners()).isEqualTo(record.who(TERMS.term("moreau"), 5).partners());
        });
  }

  private static List<EventFilter> filters(LocalDate day) {
    List<EventFilter> filters = new ArrayList<>();
    filters.add(EventFilter.ALL);
    for (String name : List.of("Brandt", "France", "JPN", "nobody")) {
      PartyTerm term = TERMS.term(name);
      filters.add(EventFilter.of(term));
      filters.add(with(List.of(term, TERMS.term("DEU")), null, null, null, false));
    }
    List<PartyTerm> two = List.of(TERMS.term("FRA"), TERMS.term("DEU"));
    filters.add(with(two, day.minusDays(20), day.minusDays(2), null, false));
    filters.add(with(two, null, null, null, true));
    for (EventType type : List.of(EventType.CONSULT, EventType.SANCTION)) {
      filters.add(new EventFilter(two, Set.of(type), Set.of(), null, null, null, null, false));
    }
    filters.add(with(List.of(), day.minusDays(6), day.minusDays(2), null, false));
    filters.add(with(List.of(), null, null, TERMS.term("Geneva"), false));
    filters.add(with(List.of(), null, null, null, true));
    Set<EventType> types = Set.of(EventType.CONSULT, EventType.AID);
    Set<Stage> stages = Set.of(Stage.AGREED);
    filters.add(new EventFilter(List.of(), types, Set.of(), null, null, null, null, false));
    filters.add(new EventFilter(List.of(), Set.of(), stages, null, null, null, null, false));
    filters.add(new EventFilter(List.of(), Set.of(), Set.of(), null, null, null, "tariffs", false));
    return filters;
  }

  private static EventFilter with(
      List<PartyTerm> parties,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable PartyTerm place,
      boolean upcoming) {
    return new EventFilter(parties, Set.of(), Set.of(), since, until, place, null, upcoming);
  }

  private static Decision decision(Ruling ruling) {
    return Decision.of("A. Analyst", CLOCK.instant(), ReasonCode.CHECKED, "", ruling);
  }

  private void compare(String day, BiConsumer<LedgerView, LedgerView> check) {
    AsOf asOf = AsOf.day(LocalDate.parse(day));
    try (Ledger ledger = Ledger.open(target, CLOCK);
        Sql sql = ledger.reading()) {
      check.accept(new RecordView(ledger.record(asOf)), new StoredView(sql, asOf.day()));
    }
  }
}
