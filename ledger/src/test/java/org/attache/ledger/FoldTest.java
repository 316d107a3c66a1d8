package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Linker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record is a function of two sets. */
class FoldTest {
  private static final AsOf END = AsOf.day(LocalDate.of(2031, 1, 1));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void orderBatchesAndDuplicatesDoNotMatter(long seed) {
    List<Assertion> reports = new GeneratedReports(seed).make(400, 5);
    LedgerRecord whole = LedgerRecord.fold(reports, List.of(), END);
    Random random = new Random(seed);
    List<Assertion> mixed = new ArrayList<>(reports);
    mixed.addAll(reports.subList(50, 150));
    Collections.shuffle(mixed, random);
    RunningRecord running = new RunningRecord();
    int at = 0;
    while (at < mixed.size()) {
      int next = Math.min(mixed.size(), at + 1 + random.nextInt(60));
      running.add(mixed.subList(at, next));
      at = next;
    }
    assertThat(running.asOf(END)).isEqualTo(whole);
    assertThat(whole.events().size()).isBetween(100, 350);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whatWasKnownOfAPastDayStays(long seed) {
    List<Assertion> reports = new GeneratedReports(seed).make(400, 5);
    AsOf past = AsOf.day(LocalDate.of(2030, 2, 10));
    List<Assertion> then =
        reports.stream().filter(r -> !r.source().published().isAfter(past.day())).toList();
    assertThat(then).hasSizeLessThan(reports.size());
    Decision later = confirm(reports.get(0), "2030-02-11T08:00:00Z");
    assertThat(LedgerRecord.fold(reports, List.of(later), past))
        .isEqualTo(LedgerRecord.fold(then, List.of(), past));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void eventsThatAnAdditionDoesNotNameStayAsTheyWere(long seed) {
    List<Assertion> reports = new GeneratedReports(seed).make(400, 5);
    List<Assertion> late = new ArrayList<>();
    List<Assertion> early = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      (i % 17 == 3 ? late : early).add(reports.get(i));
    }
    RunningRecord running = new RunningRecord();
    running.add(early);
    List<Event> before = running.asOf(END).events();
    var change = running.add(late);
    List<Event> after = running.asOf(END).events();
    List<Event> kept = before.stream().filter(e -> !change.touched().contains(e.id())).toList();
    assertThat(after).containsAll(kept);
    assertThat(change.added()).isEqualTo(late.size());
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42})
  void aLinkerGoesOnFromWhatAnotherHadLinked(long seed) {
    List<Assertion> reports = new GeneratedReports(seed).make(300, 5);
    Linker whole = new Linker();
    whole.add(reports);
    Linker before = new Linker();
    before.add(reports.subList(0, 200));
    Linker after = new Linker();
    after.restore(before.events());
    assertThat(after.events()).isEqualTo(before.events());
    after.add(reports.subList(150, 300));
    assertThat(after.events()).isEqualTo(whole.events());
  }

  @Test
  void whatIsForgottenIsNotMissed() {
    List<Assertion> reports = new GeneratedReports(7).make(24_000, 9);
    Linker whole = new Linker();
    Linker forgetful = new Linker();
    int forgotten = 0;
    for (int at = 0; at < reports.size(); at += 1000) {
      List<Assertion> some = reports.subList(at, at + 1000);
      LocalDate day = some.get(0).source().published().minusDays(60);
      assertThat(forgetful.add(some)).isEqualTo(whole.add(some));
      forgotten += forgetful.forget(day).size();
    }
    assertThat(forgotten).isGreaterThan(5000);
    assertThat(forgetful.events()).hasSizeBetween(100, whole.events().size() * 3 / 4);
    forgetful.events().forEach(event -> assertThat(whole.event(event.id())).isEqualTo(event));
    assertThatThrownBy(() -> forgetful.add(new GeneratedReports(8).make(8, 9)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void decisionsTakeEffectInWhateverOrderTheyArrive(long seed) {
    List<Assertion> reports = new GeneratedReports(seed).make(120, 5);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i + 10 < reports.size(); i += 10) {
      decisions.add(confirm(reports.get(i), "2030-03-01T00:00:0" + i % 7 + "Z"));
      decisions.add(
          Decision.of(
              "Ada",
              Instant.parse("2030-03-02T00:00:0" + i % 7 + "Z"),
              ReasonCode.DUPLICATE,
              "",
              new Ruling.Merge(Sketch.anchor(reports.get(i)), Sketch.anchor(reports.get(i + 3)))));
    }
    LedgerRecord whole = LedgerRecord.fold(reports, decisions, END);
    Collections.shuffle(decisions, new Random(seed));
    assertThat(LedgerRecord.fold(reports, decisions, END)).isEqualTo(whole);
    assertThat(whole.events()).anyMatch(event -> !event.absorbed().isEmpty());
  }

  private static Decision confirm(Assertion assertion, String instant) {
    return Decision.of(
        "Ada",
        Instant.parse(instant),
        ReasonCode.CHECKED,
        "",
        new Ruling.Confirm(Sketch.anchor(assertion)));
  }
}
