package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Report;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.history.Position;
import org.attache.ledger.query.Bench;
import org.attache.ledger.query.Candidate;
import org.attache.model.Reading;
import org.attache.model.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reviewers have before them, whichever database holds it. */
abstract class BenchContract {
  private static final LocalDate TODAY = LocalDate.of(2031, 7, 1);
  private static final int ALL = 1000;

  private final List<Reading> news = new GeneratedNews(31).make(60, 4);

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Ledger ledger;

  @SuppressWarnings("NullAway.Init")
  private Sql sql;

  /** Returns where a ledger may lie that is not there yet. */
  abstract String fresh();

  private static Ledger open(String target) {
    return Ledger.open(target, new TickingClock("2031-07-01T00:00:00Z"));
  }

  @BeforeEach
  void ingest() {
    ledger = open(fresh());
    ledger.ingest(news);
    sql = ledger.reading();
  }

  @AfterEach
  void close() {
    sql.close();
    ledger.close();
  }

  @Test
  void theLeastSureClaimIsTheFirstOfTheDoubtful() {
    List<Candidate> doubtful = bench(TODAY).doubtful(ALL);

    assertThat(doubtful).hasSameSizeAs(counted());
    assertThat(doubtful)
        .isSortedAccordingTo(Comparator.comparing(candidate -> candidate.claim().confidence()));
    assertThat(bench(TODAY).doubtful(3)).isEqualTo(doubtful.subList(0, 3));
  }

  @Test
  void aClaimThatIsJudgedLeavesTheQueueWhateverTheDayOfThePage() {
    List<Candidate> before = bench(TODAY).doubtful(3);
    decide(new Ruling.Confirm(anchor(before.get(0))), 1);
    decide(new Ruling.Reject(anchor(before.get(1))), 2);
    decide(new Ruling.Correct(anchor(before.get(2)), Ruling.Change.stage(other(before.get(2)))), 3);

    LocalDate early = before.get(2).line().source().published();
    assertThat(ids(bench(TODAY).doubtful(ALL))).doesNotContainAnyElementsOf(ids(before));
    assertThat(ids(bench(early).doubtful(ALL))).doesNotContainAnyElementsOf(ids(before));
  }

  @Test
  void aNoteLeavesAClaimOpen() {
    Candidate first = bench(TODAY).doubtful(1).get(0);
    decide(new Ruling.Note(anchor(first)), 1);

    assertThat(bench(TODAY).doubtful(1)).containsExactly(first);
    String event = Objects.requireNonNull(first.line().event());
    assertThat(bench(TODAY).decisions(Set.of(event)).get(event)).hasSize(1);
  }

  @Test
  void theDisputedAreThoseByWhichAHolderContradictsAnother() {
    Set<String> expected =
        ledger.record(AsOf.day(TODAY)).events().stream()
            .flatMap(event -> event.positions().stream())
            .filter(position -> !position.contradicts().isEmpty())
            .map(Position::assertion)
            .collect(Collectors.toSet());

    assertThat(expected).isNotEmpty();
    assertThat(ids(bench(TODAY).disputed(ALL))).hasSameElementsAs(expected);
  }

  @Test
  void aSampleIsTheSameAgainAndInALedgerThatHeardInAnotherOrder() {
    List<String> sample = ids(bench(TODAY).sample("seven", 20));
    List<Reading> backwards = new ArrayList<>(news);
    Collections.reverse(backwards);
    String target = fresh();
    try (Ledger other = open(target)) {
      other.ingest(backwards);
      try (Sql reading = other.reading()) {
        assertThat(ids(new Bench(reading, TODAY, TODAY).sample("seven", 20))).isEqualTo(sample);
      }
    }
    assertThat(ids(bench(TODAY).sample("eight", 20))).isNotEqualTo(sample);
  }

  @Test
  void aSampleAsLargeAsTheLedgerHoldsEveryClaimOnce() {
    assertThat(ids(bench(TODAY).sample("x", ALL)))
        .doesNotHaveDuplicates()
        .hasSameElementsAs(counted());
  }

  @Test
  void everyClaimIsDrawnAboutAsOftenAsAnyOther() {
    int draws = 400;
    int size = counted().size() / 4;
    long first = 0;
    Set<String> half = Set.copyOf(counted().subList(0, counted().size() / 2));
    for (int seed = 0; seed < draws; seed++) {
      first +=
          ids(bench(TODAY).sample("seed " + seed, size)).stream().filter(half::contains).count();
    }
    double share = first / (double) (draws * size);
    double expected = half.size() / (double) counted().size();

    assertThat(share).isBetween(expected - 0.06, expected + 0.06);
  }

  @Test
  void theSampleKeepsJudgedClaimsAndTellsHowTheyWereRead() {
    Candidate first = bench(TODAY).sample("one", 1).get(0);
    decide(new Ruling.Correct(anchor(first), Ruling.Change.stage(other(first))), 1);

    Candidate judged = bench(TODAY).sample("one", 1).get(0);
    assertThat(judged.corrected()).isTrue();
    assertThat(judged.isOpen()).isFalse();
    assertThat(judged.stage()).isEqualTo(first.stage());
    assertThat(judged.claim().stage()).isEqualTo(other(first));
    assertThat(bench(TODAY).candidate(first.line().id())).isEqualTo(judged);
  }

  @Test
  void nothingPublishedLaterIsShown() {
    LocalDate early = LocalDate.of(2031, 3, 10);
    for (Candidate candidate : bench(early).sample("x", ALL)) {
      assertThat(candidate.line().source().published()).isBeforeOrEqualTo(early);
    }
    assertThat(bench(early).sample("x", ALL)).isNotEmpty();
  }

  @Test
  void theLatestDecisionIsTheFirstOfTheLogThoseUndoneAmongThem() {
    Candidate first = bench(TODAY).doubtful(1).get(0);
    Decision confirmed = decide(new Ruling.Confirm(anchor(first)), 1);
    Decision undone = decide(new Ruling.Undo(confirmed.id()), 2);

    assertThat(bench(TODAY).latest(5)).containsExactly(undone, confirmed);
    assertThat(bench(TODAY).decisions(List.of(String.valueOf(first.line().event())))).isEmpty();
  }

  private Bench bench(LocalDate published) {
    return new Bench(sql, published, TODAY);
  }

  private List<String> counted() {
    return ledger.record(AsOf.day(TODAY)).events().stream()
        .map(Event::reports)
        .flatMap(List::stream)
        .filter(Report::counts)
        .map(report -> report.assertion().id())
        .toList();
  }

  private Decision decide(Ruling ruling, int minute) {
    Instant when = Instant.parse("2031-07-01T09:00:00Z").plusSeconds(60L * minute);
    Decision decision = Decision.of("mira", when, ReasonCode.CHECKED, "", ruling);
    ledger.decide(List.of(decision));
    // a connection that reads may keep to the state it saw first
    sql.close();
    sql = ledger.reading();
    return decision;
  }

  private Anchor anchor(Candidate candidate) {
    return Anchor.of(new EntryReader(sql).assertion(candidate.line().id()));
  }

  private static Stage other(Candidate candidate) {
    return candidate.stage() == Stage.DENIED ? Stage.AGREED : Stage.DENIED;
  }

  private static List<String> ids(List<Candidate> candidates) {
    return candidates.stream().map(candidate -> candidate.line().id()).toList();
  }
}
