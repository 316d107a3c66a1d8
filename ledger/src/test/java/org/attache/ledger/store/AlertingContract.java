package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.ledger.AsOf;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.PartyTerms;
import org.attache.ledger.watch.Alert;
import org.attache.ledger.watch.AlertText;
import org.attache.ledger.watch.Alerting;
import org.attache.ledger.watch.Channel;
import org.attache.ledger.watch.Digest;
import org.attache.ledger.watch.Replay;
import org.attache.ledger.watch.Timetable;
import org.attache.ledger.watch.TimetableText;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.model.Reading;
import org.attache.model.Stage;
import org.attache.model.error.AttacheException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What watches tell, whichever database holds the ledger. */
abstract class AlertingContract {
  private static final LocalDate FROM = LocalDate.of(2031, 3, 1);
  private static final Channel HOOK = new Channel(Channel.Kind.WEBHOOK, "00000001");
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final SetClock clock = new SetClock("2031-03-01T12:00:00Z");
  private final AlertText text = new AlertText();
  private int made;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private String target;

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  @SuppressWarnings("NullAway.Init")
  private Outbox outbox;

  /** Returns where a ledger may lie that is not there yet. */
  abstract String fresh();

  @BeforeEach
  void open() {
    target = fresh();
    ledger = Ledger.open(target, clock);
    outbox = ledger.outbox();
    made = 0;
  }

  @AfterEach
  void close() {
    outbox.close();
    ledger.close();
  }

  @Test
  void aReportThatChangesNothingTellsNothing() {
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    tell(Dispatch.of("a", "2031-03-01", Stage.PLANNED).on("2031-03-20"));
    assertThat(alerts()).hasSize(1);

    tell(Dispatch.of("b", "2031-03-02", Stage.PLANNED).on("2031-03-20"));
    tell(Dispatch.of("c", "2031-03-03", Stage.PLANNED).on("2031-03-20"));

    assertThat(alerts()).hasSize(1);
  }

  @Test
  void eachKindOfChangeIsToldWithItsSentenceAndWhatWasBefore() {
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    tell(Dispatch.of("a", "2031-03-01", Stage.PLANNED).on("2031-03-20").in("Geneva"));
    tell(Dispatch.of("b", "2031-03-02", Stage.AGREED).on("2031-03-20").in("Geneva"));
    tell(Dispatch.of("c", "2031-03-03", Stage.AGREED).on("2031-03-22").in("Geneva"));
    tell(Dispatch.of("d", "2031-03-04", Stage.AGREED).on("2031-03-22").in("Oslo"));
    tell(Dispatch.of("e", "2031-03-05", Stage.AGREED).on("2031-03-22").in("Oslo").with("FRA"));

    List<Alert> told = alerts();
    assertThat(told)
        .extracting(Alert::kinds)
        .containsExactly(
            Set.of(ChangeKind.NEW),
            Set.of(ChangeKind.STAGE),
            Set.of(ChangeKind.DAYS),
            Set.of(ChangeKind.PLACE),
            Set.of(ChangeKind.PARTICIPANTS));
    Alert moved = told.get(1);
    assertThat(moved.change().before()).isNotNull().extracting("stage").isEqualTo(Stage.PLANNED);
    assertThat(moved.change().after().stage()).isEqualTo(Stage.AGREED);
    assertThat(moved.change().day()).isEqualTo("2031-03-02");
    assertThat(moved.sentences())
        .singleElement()
        .satisfies(
            sentence -> {
              assertThat(sentence.text()).contains("[b] meeting agreed");
              assertThat(sentence.url()).isEqualTo("https://herald.example/b");
              assertThat(sentence.published()).isEqualTo("2031-03-02");
            });
  }

  @Test
  void aDenialByAnotherOutletIsToldAsAContradiction() {
    watch("said", EventFilter.ALL, Set.of(ChangeKind.CONTRADICTION), Timetable.AT_ONCE);
    tell(Dispatch.of("a", "2031-03-01", Stage.OCCURRED));
    tell(Dispatch.of("b", "2031-03-02", Stage.OCCURRED));
    tell(Dispatch.of("rival-c", "2031-03-03", Stage.DENIED));

    assertThat(alerts()).extracting(Alert::kinds).containsExactly(Set.of(ChangeKind.CONTRADICTION));
  }

  @Test
  void whatLapsesWithoutWordIsToldOnceOnTheDayAfter() {
    watch("lapsed", EventFilter.ALL, Set.of(ChangeKind.LAPSED), Timetable.AT_ONCE);
    tell(Dispatch.of("a", "2031-03-01", Stage.PLANNED).on("2031-03-03"));
    clock.set("2031-03-03T23:59:00Z");
    assertThat(alerts()).isEmpty();

    clock.set("2031-03-05T00:00:01Z");

    assertThat(alerts())
        .singleElement()
        .extracting(a -> a.change().day())
        .hasToString("2031-03-04");
    clock.set("2031-03-09T00:00:00Z");
    assertThat(alerts()).hasSize(1);
    assertThat(alerts().get(0).change().after().lapsed()).isTrue();
  }

  @Test
  void ingestingAgainAndRebuildingTellNothingTwice() {
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    List<Reading> news = new GeneratedNews(5).make(40, 4);
    ledger.ingest(news.subList(0, 20));
    ledger.ingest(news.subList(20, 40));
    List<Alert> told = alerts();

    ledger.ingest(news);
    ledger.rebuild();
    ledger.ingest(news);

    assertThat(told).hasSizeGreaterThan(5);
    assertThat(alerts()).isEqualTo(told);
  }

  @Test
  void theSameNewsInAnotherLedgerGivesAlertsOfTheSameIds() {
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    List<Reading> news = new GeneratedNews(6).make(30, 3);
    news.forEach(reading -> ledger.ingest(List.of(reading)));
    List<String> ids = alerts().stream().map(Alert::id).toList();
    close();
    open();
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);

    news.forEach(reading -> ledger.ingest(List.of(reading)));

    assertThat(ids).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(alerts().stream().map(Alert::id)).isEqualTo(ids);
  }

  @Test
  void goingThereAndBackAndThereAgainIsToldEachTime() {
    watch("stage", EventFilter.ALL, Set.of(ChangeKind.STAGE), Timetable.AT_ONCE);
    Reading agreed = Dispatch.of("a", "2031-03-01", Stage.AGREED).reading();
    ledger.ingest(List.of(agreed));
    Anchor anchor = anchor("a");
    Ruling held = new Ruling.Correct(anchor, Ruling.Change.stage(Stage.OCCURRED));
    Decision first = decide(held, 1);
    decide(new Ruling.Undo(first.id()), 2);
    decide(held, 3);

    assertThat(alerts())
        .extracting(alert -> alert.change().after().stage())
        .containsExactly(Stage.OCCURRED, Stage.AGREED, Stage.OCCURRED);
    assertThat(alerts()).extracting(Alert::id).doesNotHaveDuplicates();
  }

  @Test
  void aLateReportThatComesBeforeTheFirstDoesNotMakeTheMatterNew() {
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    tell(Dispatch.of("b", "2031-03-05", Stage.AGREED).on("2031-03-20"));
    String before = alerts().get(0).change().event();

    tell(Dispatch.of("a", "2031-03-02", Stage.AGREED).on("2031-03-20"));

    assertThat(events()).doesNotContain(before);
    assertThat(alerts()).hasSize(1);
  }

  @Test
  void aWatchMeansWhatItsSearchFindsBeforeOrAfter() {
    PartyTerms terms = new PartyTerms();
    EventFilter kenya = EventFilter.of(terms.term("Kenya"));
    EventFilter agreed =
        new EventFilter(List.of(), Set.of(), Set.of(Stage.AGREED), null, null, null, null, false);
    EventFilter oslo =
        new EventFilter(List.of(), Set.of(), Set.of(), null, null, terms.term("oslo"), null, false);
    EventFilter words =
        new EventFilter(List.of(), Set.of(), Set.of(), null, null, null, "Sousa AGREED", false);
    EventFilter egypt = EventFilter.of(terms.term("EGY"));
    List<EventFilter> searches = List.of(kenya, agreed, oslo, words, egypt);
    for (int i = 0; i < searches.size(); i++) {
      watch("w" + i, searches.get(i), Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    }
    tell(Dispatch.of("a", "2031-03-01", Stage.PLANNED).on("2031-03-20"));
    tell(Dispatch.of("b", "2031-03-02", Stage.AGREED).on("2031-03-20"));
    tell(Dispatch.of("c", "2031-03-03", Stage.CANCELLED).in("Oslo"));

    assertThat(alerts())
        .extracting(alert -> alert.name() + " " + alert.change().after().stage().label())
        .containsExactly(
            "w0 planned",
            "w0 agreed",
            "w1 agreed",
            "w3 agreed",
            "w0 cancelled",
            "w1 cancelled",
            "w2 cancelled",
            "w3 cancelled");
  }

  @Test
  void theNewsOfBeforeItsDayIsNotToldNorWhatWasThereBeforeTheWatch() {
    tell(Dispatch.of("z", "2031-02-01", Stage.PLANNED));
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    tell(Dispatch.of("y", "2031-02-27", Stage.AGREED));

    assertThat(alerts()).isEmpty();
  }

  @Test
  void theReplayTellsDayByDayWhatWouldHaveBeenTold() {
    tell(
        Dispatch.of("a", "2031-03-01", Stage.PLANNED).on("2031-03-06"),
        Dispatch.of("b", "2031-03-02", Stage.AGREED).on("2031-03-06"),
        Dispatch.of("c", "2031-03-02", Stage.AGREED).on("2031-03-06"));
    Watch watch =
        new Watch(
            "replayed",
            EventFilter.ALL,
            Set.of(ChangeKind.values()),
            LocalDate.of(2031, 6, 1),
            Timetable.AT_ONCE,
            List.of());
    try (Sql sql = ledger.reading()) {
      List<Alert> all =
          new Replay(sql).alerts(watch, LocalDate.of(2031, 2, 1), LocalDate.of(2031, 4, 1));
      assertThat(all)
          .extracting(alert -> alert.change().day() + " " + alert.kinds())
          .containsExactly("2031-03-01 [NEW]", "2031-03-02 [STAGE]", "2031-03-07 [LAPSED]");
      assertThat(all.get(1).sentences()).extracting(Alert.Sentence::document).contains("b");
      assertThat(new Replay(sql).alerts(watch, FROM, LocalDate.of(2031, 3, 2))).hasSize(1);
    }
    assertThat(outbox.alerts(null, 0, 10)).isEmpty();
  }

  @Test
  void whatOneWatchKeepsForLaterDoesNotHoldUpAnotherOfTheSameAddress() {
    Digest weekly = new Digest(DayOfWeek.SUNDAY, LocalTime.of(7, 0));
    Timetable bundled = new Timetable(ZoneOffset.UTC, null, weekly);
    Timetable.Quiet noon = new Timetable.Quiet(LocalTime.of(11, 0), LocalTime.of(15, 0));
    Timetable quiet = new Timetable(ZoneOffset.UTC, noon, null);
    watch("weekly", EventFilter.ALL, Set.of(ChangeKind.values()), bundled);
    watch("quiet", EventFilter.ALL, Set.of(ChangeKind.values()), quiet);
    watch("at once", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    tell(Dispatch.of("a", "2031-03-01", Stage.PLANNED));
    alerts();
    Instant now = clock.instant();

    assertThat(outbox.take(now, now.plus(LEASE), 10, Set.of()))
        .extracting(one -> text.alert(one.alert()).name())
        .containsExactly("at once");
  }

  @Test
  void deliveriesOfAnEventGoOneAfterTheOtherAndEachIsTakenOnce() {
    watch("all", EventFilter.ALL, Set.of(ChangeKind.values()), Timetable.AT_ONCE);
    tell(Dispatch.of("a", "2031-03-01", Stage.PLANNED));
    tell(Dispatch.of("b", "2031-03-02", Stage.AGREED));
    alerts();
    Instant now = clock.instant();
    List<Delivery> first = outbox.take(now, now.plus(LEASE), 10, Set.of());

    assertThat(first).hasSize(1);
    assertThat(outbox.take(now, now.plus(LEASE), 10, Set.of())).isEmpty();
    Instant later = now.plus(LEASE).plusSeconds(1);
    assertThat(outbox.take(later, later.plus(LEASE), 10, Set.of())).isEqualTo(first);
    outbox.failed(first, "refused", later.plusSeconds(60), later);
    assertThat(outbox.take(later.plusSeconds(59), later, 10, Set.of())).isEmpty();
    Instant again = later.plusSeconds(61);
    assertThat(outbox.take(again, again.plus(LEASE), 10, Set.of()))
        .singleElement()
        .satisfies(one -> assertThat(one.tries()).isOne());
    outbox.sent(first, again);
    List<Delivery> second = outbox.take(again, again.plus(LEASE), 10, Set.of());
    assertThat(second).singleElement().extracting(Delivery::seq).isEqualTo(first.get(0).seq() + 1);
    outbox.failed(second, "gone", null, again);
    assertThat(outbox.dead(5)).extracting(Delivery::problem).containsExactly("gone");
    assertThat(outbox.redeliver(second.get(0).alert().id(), again)).isOne();
    assertThat(outbox.take(again, again.plus(LEASE), 10, Set.of())).hasSize(1);
    assertThatThrownBy(() -> outbox.redeliver(first.get(0).alert().id(), again))
        .isInstanceOf(AttacheException.class)
        .extracting("code")
        .isEqualTo("alert-not-dead");
  }

  @Test
  void quietHoursAndDigestsPutOffAndBundle() {
    watch(
        "digest",
        EventFilter.ALL,
        Set.of(ChangeKind.values()),
        TimetableText.timetable("Europe/Berlin", "22:00-07:00", "daily 06:30"));
    tell(Dispatch.of("a", "2031-03-01", Stage.PLANNED));
    tell(Dispatch.of("b", "2031-03-02", Stage.AGREED));
    alerts();
    Instant due = Instant.parse("2031-03-02T06:00:00Z");

    assertThat(outbox.nextDue()).isEqualTo(due);
    assertThat(outbox.take(due.minusSeconds(1), due, 10, Set.of())).isEmpty();
    assertThat(outbox.take(due, due.plus(LEASE), 10, Set.of()))
        .hasSize(2)
        .allMatch(Delivery::bundled)
        .isSortedAccordingTo((a, b) -> Long.compare(a.seq(), b.seq()));
  }

  @Test
  void namesOfWatchesAreTheirOwn() {
    watch("one", EventFilter.ALL, Set.of(ChangeKind.STAGE), Timetable.AT_ONCE);

    assertThatThrownBy(
            () -> watch("one", EventFilter.ALL, Set.of(ChangeKind.STAGE), Timetable.AT_ONCE))
        .extracting("code")
        .isEqualTo("watch-taken");
    outbox.remove(outbox.watch("one").id());
    assertThatThrownBy(() -> outbox.watch("one")).extracting("code").isEqualTo("watch-unknown");
  }

  private void watch(String name, EventFilter search, Set<ChangeKind> kinds, Timetable timetable) {
    Watch watch = new Watch(name, search, kinds, FROM, timetable, List.of(HOOK));
    WatchText spelling = new WatchText();
    StoredWatch stored =
        new StoredWatch(
            String.format(Locale.ROOT, "%08x", made++),
            name,
            spelling.definition(watch),
            "mira",
            clock.instant());
    assertThat(spelling.watch(stored)).isEqualTo(watch);
    outbox.add(stored);
  }

  private void tell(Dispatch... dispatches) {
    ledger.ingest(Stream.of(dispatches).map(Dispatch::reading).toList());
  }

  /** Returns all alerts, the oldest first. */
  private List<Alert> alerts() {
    new Alerting(outbox, clock).run();
    List<StoredAlert> stored = new ArrayList<>(outbox.alerts(null, 0, 1000));
    Collections.reverse(stored);
    return stored.stream().map(text::alert).toList();
  }

  private List<String> events() {
    try (Sql sql = ledger.reading()) {
      return sql.list("SELECT event_id FROM event", row -> row.text(1));
    }
  }

  private Decision decide(Ruling ruling, int hour) {
    Decision decision =
        Decision.of(
            "mira",
            Instant.parse("2031-03-01T00:00:00Z").plus(Duration.ofHours(hour)),
            ReasonCode.MISREAD,
            "",
            ruling);
    ledger.decide(List.of(decision));
    return decision;
  }

  private Anchor anchor(String document) {
    return ledger.record(AsOf.day(LocalDate.of(2031, 3, 1))).events().stream()
        .flatMap(event -> event.reports().stream())
        .filter(report -> report.assertion().source().document().equals(document))
        .map(report -> Anchor.of(report.assertion()))
        .findFirst()
        .orElseThrow();
  }
}
