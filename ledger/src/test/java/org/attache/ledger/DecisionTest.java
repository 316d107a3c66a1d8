package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.decision.Ruling.Change;
import org.attache.ledger.entry.Assertion;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What analysts decide. */
class DecisionTest {
  private static final AsOf END = AsOf.day(LocalDate.of(2031, 3, 20));

  private final Assertion plan =
      talks("2031-03-06", "The [talks] on grain are set for Friday.", Stage.PLANNED).make();
  private final Assertion held =
      talks("2031-03-14", "Ministers held [talks] on grain in Cairo.", Stage.OCCURRED).make();
  private final Assertion visit =
      Sketch.on("2031-03-15", "The king [visits] a school.")
          .actor("Government of Norway", "NOR")
          .make();

  private static Sketch talks(String day, String sentence, Stage stage) {
    return Sketch.on(day, sentence)
        .stage(stage)
        .actor("Government of France", "FRA")
        .actor("Government of Egypt", "EGY");
  }

  @Test
  void aRejectedReportStaysOnFileAndDoesNotCount() {
    LedgerRecord record = fold(decision(1, new Ruling.Reject(Sketch.anchor(held))), plan, held);
    Event event = record.events().get(0);
    assertThat(Objects.requireNonNull(event.standing()).stage()).isEqualTo(Stage.PLANNED);
    assertThat(event.reports()).hasSize(2);
  }

  @Test
  void aCorrectionChangesWhatTheClaimSays() {
    Ruling ruling = new Ruling.Correct(Sketch.anchor(held), Change.stage(Stage.CANCELLED));
    Event event = fold(decision(1, ruling), plan, held).events().get(0);
    assertThat(Objects.requireNonNull(event.standing()).stage()).isEqualTo(Stage.CANCELLED);
    assertThat(event.reports().get(1).assertion().claim().stage()).isEqualTo(Stage.OCCURRED);
  }

  @Test
  void mergedEventsKeepTheFirstNamedId() {
    Ruling ruling = new Ruling.Merge(Sketch.anchor(visit), Sketch.anchor(held));
    String kept = fold(null, visit).events().get(0).id();
    LedgerRecord record = fold(decision(1, ruling), plan, held, visit);
    assertThat(record.events()).hasSize(1);
    assertThat(record.events().get(0).id()).isEqualTo(kept);
    assertThat(record.events().get(0).absorbed()).hasSize(1);
  }

  @Test
  void aSplitFoundsAnEventOfItsOwn() {
    Ruling ruling = new Ruling.Split(List.of(Sketch.anchor(held)));
    LedgerRecord record = fold(decision(1, ruling), plan, held);
    assertThat(record.events()).hasSize(2);
  }

  @Test
  void anUndoingIsItselfUndone() {
    Decision reject = decision(1, new Ruling.Reject(Sketch.anchor(held)));
    Decision undo = decision(2, new Ruling.Undo(reject.id()));
    Decision redo = decision(3, new Ruling.Undo(undo.id()));
    List<Assertion> both = List.of(plan, held);
    assertThat(stage(LedgerRecord.fold(both, List.of(reject, undo), END)))
        .isEqualTo(Stage.OCCURRED);
    assertThat(stage(LedgerRecord.fold(both, List.of(redo, undo, reject), END)))
        .isEqualTo(Stage.PLANNED);
  }

  @Test
  void aDecisionFindsTheClaimOfABetterReader() {
    Assertion better =
        talks("2031-03-14", "Ministers [held talks] on grain in Cairo.", Stage.OCCURRED)
            .document(held.source().document())
            .make();
    Decision reject = decision(1, new Ruling.Reject(Sketch.anchor(held)));
    LedgerRecord record = fold(reject, plan, better);
    assertThat(stage(record)).isEqualTo(Stage.PLANNED);
    assertThat(record.orphans()).isEmpty();
  }

  @Test
  void aDecisionWhoseClaimIsGoneIsFlagged() {
    Decision reject = decision(1, new Ruling.Reject(Sketch.anchor(held)));
    assertThat(fold(reject, plan).orphans()).containsExactly(reject);
  }

  @Test
  void aNewerVersionReplacesWhatTheOlderClaimed() {
    Assertion old =
        talks("2031-03-07", "The [talks] on grain are off.", Stage.CANCELLED)
            .document("d")
            .version("1")
            .make();
    Assertion corrected =
        Sketch.on("2031-03-08", "The king [visits] a school.")
            .document("d")
            .version("2")
            .actor("Government of Norway", "NOR")
            .make();
    List<Assertion> all = List.of(plan, old, corrected);
    assertThat(stage(LedgerRecord.fold(all, List.of(), AsOf.day(LocalDate.of(2031, 3, 7)))))
        .isEqualTo(Stage.CANCELLED);
    assertThat(stage(LedgerRecord.fold(all, List.of(), AsOf.day(LocalDate.of(2031, 3, 8)))))
        .isEqualTo(Stage.PLANNED);
  }

  @Test
  void oneSentenceOfTwoEventsTiesThemByItsCue() {
    String text = "France recalls its envoy in response to the arrest of a reporter in Egypt.";
    Assertion recall =
        Sketch.on("2031-03-10", text.replace("recalls", "[recalls]"))
            .document("d")
            .event(EventType.SANCTION)
            .actor("France", "FRA")
            .recipient("Egypt", "EGY")
            .make();
    Assertion arrest =
        Sketch.on("2031-03-10", text.replace("arrest", "[arrest]"))
            .document("d")
            .event(EventType.COERCE)
            .actor("Egypt", "EGY")
            .make();
    LedgerRecord record = fold(null, recall, arrest);
    assertThat(record.storylines()).hasSize(1);
    assertThat(record.ties().get(0).cue()).isEqualTo("in response to");
    assertThat(record.ties().get(0).sentence()).isEqualTo(text);
  }

  private static Stage stage(LedgerRecord record) {
    return Objects.requireNonNull(record.events().get(0).standing()).stage();
  }

  private static LedgerRecord fold(@Nullable Decision decision, Assertion... assertions) {
    return LedgerRecord.fold(
        List.of(assertions), decision == null ? List.of() : List.of(decision), END);
  }

  private static Decision decision(int hour, Ruling ruling) {
    Instant decided = Instant.parse("2031-03-18T0" + hour + ":00:00Z");
    return Decision.of("Ada", decided, ReasonCode.OTHER, "because", ruling);
  }
}
