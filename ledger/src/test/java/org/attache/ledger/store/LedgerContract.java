package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.attache.ledger.AsOf;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.ledger.export.EventExport;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventStream;
import org.attache.ledger.query.Pool;
import org.attache.ledger.query.RecordView;
import org.attache.ledger.query.StoredView;
import org.attache.ledger.store.Ingested.Outcome;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ledger promises, whichever database holds it. */
abstract class LedgerContract {
  private static final LocalDate LAST = LocalDate.of(2031, 6, 1);

  /** Returns where a ledger may lie that is not there yet. */
  abstract String fresh();

  private Ledger open(String target) {
    return Ledger.open(target, new TickingClock("2031-07-01T00:00:00Z"));
  }

  @Test
  void whatIsStoredTwiceIsStoredOnce() {
    List<Reading> news = new GeneratedNews(1).make(20, 4);
    try (Ledger ledger = open(fresh())) {
      Ingested first = ledger.ingest(news);
      List<String> rows = ledger.dump();
      Ingested second = ledger.ingest(news);

      assertThat(first.count(Outcome.READ)).isEqualTo(20);
      assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(20);
      assertThat(second.claims()).isZero();
      assertThat(second.events()).isEmpty();
      assertThat(ledger.dump()).isEqualTo(rows);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void theTablesHoldWhatTheFoldGivesOnEachDay(long seed) {
    try (Ledger ledger = open(fresh())) {
      List<Decision> decisions = fill(ledger, seed);

      assertThat(decisions).isNotEmpty();
      TreeSet<LocalDate> days = new TreeSet<>(KnownOn.days(ledger));
      days.add(LAST);
      for (LocalDate day : days) {
        LedgerRecord record = ledger.record(AsOf.day(day));
        assertThat(KnownOn.rows(ledger, day)).isEqualTo(KnownOn.rows(ledger, record));
        assertThat(KnownOn.orphans(ledger, day))
            .containsExactlyInAnyOrderElementsOf(
                record.orphans().stream().map(Decision::id).toList());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 14})
  void eventsReadManyAtOnceAreThoseOfTheFold(long seed) {
    try (Ledger ledger = open(fresh())) {
      fill(ledger, seed);
      for (LocalDate day : List.of(LAST.minusDays(20), LAST)) {
        RecordView record = new RecordView(ledger.record(AsOf.day(day)));
        try (Sql sql = ledger.reading();
            EventStream stored = new StoredView(sql, day).stream(EventFilter.ALL);
            EventStream folded = record.stream(EventFilter.ALL)) {
          assertThat(stored.size()).isEqualTo(folded.size()).isPositive();
          assertThat(stored).toIterable().containsExactlyElementsOf(() -> folded);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void rebuildingGivesTheSameRows(long seed) {
    try (Ledger ledger = open(fresh())) {
      fill(ledger, seed);
      List<String> rows = ledger.dump();

      ledger.rebuild();

      assertThat(ledger.dump()).isEqualTo(rows);
      assertThat(ledger.verify().problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void orderAndBatchesDoNotMatter(long seed) {
    List<Reading> news = new GeneratedNews(seed).make(60, 6);
    Random random = new Random(seed);
    try (Ledger one = open(fresh());
        Ledger other = open(fresh())) {
      one.ingest(news);
      List<Reading> shuffled = new ArrayList<>(news);
      shuffled.addAll(news.subList(0, 10));
      Collections.shuffle(shuffled, random);
      batches(shuffled, random).forEach(other::ingest);

      assertThat(other.knowledge()).isEqualTo(one.knowledge());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {35, 36, 37})
  void aWriterThatKnowsOnlyWhatIsOpenLinksLikeOneThatKnowsAll(long seed) {
    GeneratedNews generator = new GeneratedNews(seed);
    List<Reading> news = generator.sparse(60, 23);
    List<Reading> late = new ArrayList<>(news.subList(9, 14));
    late.add(generator.revision(news.get(4), 3));
    List<Reading> early = new ArrayList<>(news);
    early.removeAll(late);
    List<Decision> decisions = decisions(news, new Random(seed));
    String target = fresh();
    try (Ledger whole = open(fresh())) {
      whole.ingest(news);
      whole.decide(decisions);
      whole.ingest(List.of(late.get(5)));
      for (List<Reading> some : batches(early, new Random(seed))) {
        ingestAlone(target, some);
      }
      ingestAlone(target, late.subList(0, 3));
      try (Ledger last = open(target)) {
        last.decide(decisions);
        last.ingest(late.subList(3, 6));
        assertThat(last.knowledge()).isEqualTo(whole.knowledge());
        assertThat(last.verify().problems()).isEmpty();
      }
    }
  }

  private void ingestAlone(String target, List<Reading> news) {
    try (Ledger ledger = open(target)) {
      ledger.ingest(news);
    }
  }

  @Test
  void whatOneRequestAsksIsAnsweredByOneStateOfTheLedger() {
    List<Reading> news = new GeneratedNews(43).make(30, 5);
    try (Ledger ledger = open(fresh());
        Pool pool = new Pool(ledger::reading, 2)) {
      ledger.ingest(news.subList(0, 15));
      Sql request = pool.borrow();
      int before = events(request);
      ledger.ingest(news.subList(15, 30));

      assertThat(events(request)).isEqualTo(before);
      pool.restore(request);
      Sql next = pool.borrow();
      assertThat(next).isSameAs(request);
      assertThat(events(next)).isGreaterThan(before);
      pool.restore(next);
    }
  }

  private static int events(Sql sql) {
    return new StoredView(sql, LAST).events(EventFilter.ALL, 0, 500).size();
  }

  @Test
  void aSecondWriterIsNoticed() {
    List<Reading> news = new GeneratedNews(41).make(30, 5);
    String target = fresh();
    try (Ledger one = open(target);
        Ledger other = open(target);
        Ledger alone = open(fresh())) {
      one.ingest(news.subList(0, 10));
      other.ingest(news.subList(10, 20));
      one.ingest(news.subList(20, 30));
      alone.ingest(news);

      assertThat(one.knowledge()).isEqualTo(alone.knowledge());
      assertThat(one.verify().problems()).isEmpty();
    }
  }

  @Test
  void anotherTextUnderTheSameIdSupersedesTheFirstFromItsDayOn() {
    GeneratedNews generator = new GeneratedNews(51);
    Reading first = generator.make(1, 1).get(0);
    Reading second = generator.revision(first, 3);
    LocalDate day = LocalDate.of(2031, 3, 4);
    try (Ledger ledger = open(fresh())) {
      ledger.ingest(List.of(first));
      Ingested revised = ledger.ingest(List.of(second));

      assertThat(revised.count(Outcome.NEW_VERSION)).isEqualTo(1);
      assertThat(counted(ledger.record(AsOf.day(day.minusDays(1))))).isEqualTo(ids(first));
      assertThat(counted(ledger.record(AsOf.day(day)))).isEqualTo(ids(second));
      assertThat(ledger.verify().problems()).isEmpty();
    }
  }

  /** Whoever opens a ledger has in mind only what bears on the claims that come in. */
  @ParameterizedTest
  @ValueSource(ints = {1, 500})
  void aTextWithoutClaimsSupersedesOneWhoseEventsNobodyHasInMind(int days) {
    GeneratedNews generator = new GeneratedNews(53);
    List<Reading> news = generator.make(12, 4);
    Document first = news.get(3).document();
    LocalDate day = Objects.requireNonNull(first.published()).plusDays(days);
    Document second =
        new Document(
            first.id(), first.url(), first.title(), first.publisher(), day, "en", "It rained.");
    String target = fresh();
    ingestAlone(target, news);
    ingestAlone(target, List.of(new Reading(second, List.of(), List.of())));
    try (Ledger ledger = open(target)) {
      List<String> rows = ledger.dump();
      assertThat(ledger.verify().problems()).isEmpty();
      ledger.rebuild();
      assertThat(ledger.dump()).isEqualTo(rows);
      assertThat(counted(ledger.record(AsOf.day(day))))
          .doesNotContainAnyElementsOf(ids(news.get(3)));
    }
  }

  @Test
  void ofTwoTextsOfOneDayTheOneRecordedLaterStands() {
    GeneratedNews generator = new GeneratedNews(52);
    Reading first = generator.make(1, 1).get(0);
    for (int i = 0; i < 4; i++) {
      Reading second = generator.revision(first, 0);
      try (Ledger ledger = open(fresh())) {
        ledger.ingest(List.of(first));
        ledger.ingest(List.of(second));

        assertThat(counted(ledger.record(AsOf.day(LAST)))).isEqualTo(ids(second));
      }
    }
  }

  @Test
  void whatABetterReaderReadsStandsInPlaceOfWhatWasRead() {
    List<Reading> news = new GeneratedNews(62).make(20, 4);
    List<Reading> better = news.stream().map(LedgerContract::readBetter).toList();
    try (Ledger ledger = open(fresh());
        Ledger early = open(fresh())) {
      ledger.ingest(news, "reader 1");
      early.ingest(news, "reader 1");
      Assertion kept = Assertions.of(news.get(3), LAST).get(0);
      Assertion lost = Assertions.of(news.get(0), LAST).get(0);
      ledger.decide(
          List.of(
              decision(1, new Ruling.Confirm(Anchor.of(kept))),
              decision(2, new Ruling.Confirm(Anchor.of(lost)))));
      early.decide(
          List.of(
              decision(1, new Ruling.Confirm(Anchor.of(kept))),
              decision(2, new Ruling.Confirm(Anchor.of(lost)))));
      Instant then = Instant.parse("2031-07-01T00:00:03Z");
      Ingested anew = ledger.reread(better, "reader 2");
      List<String> rows = ledger.dump();

      assertThat(anew.count(Outcome.READ_ANEW)).isEqualTo(20);
      assertThat(ledger.isReadBy(news.get(0).document(), "reader 2")).isTrue();
      assertThat(ledger.reread(better, "reader 2").count(Outcome.UNCHANGED)).isEqualTo(20);
      assertThat(ledger.dump()).isEqualTo(rows);
      LedgerRecord record = ledger.record(AsOf.day(LAST));
      assertThat(counted(record)).hasSize(anew.claims()).doesNotContain(kept.id(), lost.id());
      assertThat(confirmed(record)).isEqualTo(1);
      assertThat(record.orphans()).hasSize(1);
      EventExport export = new EventExport();
      assertThat(export.lines(ledger.record(AsOf.day(LAST), then)))
          .isEqualTo(export.lines(early.record(AsOf.day(LAST))));
      assertThat(ledger.verify().problems()).isEmpty();
    }
  }

  /** Drops the first claim of the first document and hedges all others. */
  private static Reading readBetter(Reading reading) {
    boolean first = reading.document().id().equals("item-0");
    List<Claim> claims =
        reading.claims().stream().skip(first ? 1 : 0).map(LedgerContract::hedged).toList();
    return new Reading(reading.document(), claims, reading.quotations());
  }

  private static Claim hedged(Claim claim) {
    return new Claim(
        claim.event(),
        claim.modes(),
        claim.contexts(),
        claim.stage(),
        claim.stageBy(),
        !claim.hedged(),
        claim.trigger(),
        claim.evidence(),
        claim.actors(),
        claim.recipients(),
        claim.time(),
        claim.place(),
        claim.attribution(),
        claim.confidence(),
        claim.reasons());
  }

  private static long confirmed(LedgerRecord record) {
    return record.events().stream()
        .flatMap(event -> event.reports().stream())
        .filter(report -> report.confirmed() && report.counts())
        .count();
  }

  @Test
  void whatTheLedgerHeldAtATimeCanBeAskedAgain() {
    List<Reading> news = new GeneratedNews(61).make(30, 5);
    try (Ledger ledger = open(fresh());
        Ledger early = open(fresh())) {
      ledger.ingest(news.subList(10, 20));
      early.ingest(news.subList(10, 20));
      Instant then = Instant.parse("2031-07-01T00:00:02Z");
      ledger.ingest(news.subList(0, 10));
      ledger.ingest(news.subList(20, 30));
      EventExport export = new EventExport();

      assertThat(export.lines(ledger.record(AsOf.day(LAST), then)))
          .isEqualTo(export.lines(early.record(AsOf.day(LAST))));
      assertThat(export.lines(ledger.record(AsOf.day(LAST), then)))
          .isNotEqualTo(export.lines(ledger.record(AsOf.day(LAST))));
    }
  }

  @Test
  void whatCouldNotBeReadIsKeptOnce() {
    Refusal refusal = new Refusal("news.jsonl:3", "json-malformed", "no object", "ab12");
    try (Ledger ledger = open(fresh())) {
      assertThat(ledger.refuse(List.of(refusal))).isEqualTo(1);
      assertThat(ledger.refuse(List.of(refusal))).isZero();
      assertThat(ledger.verify().entries()).isEqualTo(1);
    }
  }

  /** Fills a ledger in random batches, late reports, new versions and decisions among them. */
  static List<Decision> fill(Ledger ledger, long seed) {
    GeneratedNews generator = new GeneratedNews(seed);
    Random random = new Random(seed);
    List<Reading> news = generator.make(60, 4);
    List<Reading> late = new ArrayList<>(news.subList(20, 28));
    List<Reading> early = new ArrayList<>(news);
    early.removeAll(late);
    late.add(generator.revision(news.get(3), 4));
    late.add(generator.revision(news.get(7), 0));
    List<Decision> decisions = decisions(news, random);
    batches(early, random).forEach(ledger::ingest);
    ledger.decide(decisions.subList(0, decisions.size() / 2));
    batches(late, random).forEach(ledger::ingest);
    ledger.decide(decisions);
    ledger.decide(List.of(undo(decisions.get(1))));
    ledger.ingest(List.of(generator.revision(news.get(31), 9)));
    return decisions;
  }

  private static List<List<Reading>> batches(List<Reading> readings, Random random) {
    List<List<Reading>> batches = new ArrayList<>();
    int from = 0;
    while (from < readings.size()) {
      int to = Math.min(readings.size(), from + 1 + random.nextInt(15));
      batches.add(readings.subList(from, to));
      from = to;
    }
    return batches;
  }

  private static List<Decision> decisions(List<Reading> news, Random random) {
    List<Anchor> anchors = new ArrayList<>();
    for (Reading reading : news) {
      Assertions.of(reading, LAST).forEach(assertion -> anchors.add(Anchor.of(assertion)));
    }
    Collections.shuffle(anchors, random);
    return List.of(
        decision(1, new Ruling.Reject(anchors.get(0))),
        decision(2, new Ruling.Merge(anchors.get(1), anchors.get(2))),
        decision(3, new Ruling.Split(List.of(anchors.get(3)))),
        decision(4, new Ruling.Confirm(anchors.get(4))),
        decision(5, new Ruling.Correct(anchors.get(5), Ruling.Change.stage(Stage.CANCELLED))),
        decision(6, new Ruling.Merge(anchors.get(6), anchors.get(0))),
        decision(7, new Ruling.Note(anchors.get(7))),
        decision(8, new Ruling.Reject(Sketches.unknown())));
  }

  private static Decision decision(int day, Ruling ruling) {
    Instant decided = Instant.parse("2031-03-10T12:00:00Z").plusSeconds(day * 86_400L * 2);
    return Decision.of("A. Nalyst", decided, ReasonCode.CHECKED, "seen", ruling);
  }

  private static Decision undo(Decision undone) {
    return decision(10, new Ruling.Undo(undone.id()));
  }

  private static Set<String> ids(Reading reading) {
    Set<String> ids = new TreeSet<>();
    Assertions.of(reading, LAST).stream().map(Assertion::id).forEach(ids::add);
    return ids;
  }

  private static Set<String> counted(LedgerRecord record) {
    Set<String> ids = new TreeSet<>();
    record.events().stream()
        .flatMap(event -> event.reports().stream())
        .filter(report -> report.counts())
        .forEach(report -> ids.add(report.assertion().id()));
    return ids;
  }
}
