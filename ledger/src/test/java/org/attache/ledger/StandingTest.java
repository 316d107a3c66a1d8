package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.SourceKind;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

/** Where events stand and on whose word. */
class StandingTest {
  private static final Days FRIDAY = Days.on(LocalDate.of(2031, 3, 14));
  private static final Days MONDAY = Days.on(LocalDate.of(2031, 3, 17));

  private static Sketch talks(String day, String sentence, Stage stage) {
    return Sketch.on(day, sentence)
        .stage(stage)
        .actor("Government of France", "FRA")
        .actor("Government of Egypt", "EGY");
  }

  private static Sketch planned() {
    return talks("2031-03-06", "The [talks] on grain are set for Friday.", Stage.PLANNED)
        .days(FRIDAY);
  }

  @Test
  void aPlanWhoseDayPassesWithoutWordHasLapsedAndNotOccurred() {
    Standing before = standing("2031-03-14", planned());
    Standing after = standing("2031-03-15", planned());
    assertThat(before.lapsed()).isFalse();
    assertThat(after.lapsed()).isTrue();
    assertThat(after.stage()).isEqualTo(Stage.PLANNED);
  }

  @Test
  void aPlanWithoutADayLapsesAfterSilence() {
    Sketch mooted = talks("2031-03-01", "Paris mulls [talks] on grain.", Stage.MOOTED);
    assertThat(standing("2031-04-30", mooted).lapsed()).isFalse();
    assertThat(standing("2031-05-01", mooted).lapsed()).isTrue();
  }

  @Test
  void whatWasHeldDoesNotLapse() {
    Sketch held = talks("2031-03-14", "Ministers held [talks] on grain.", Stage.OCCURRED);
    assertThat(standing("2032-03-14", held).lapsed()).isFalse();
  }

  @Test
  void aMovedDayLeavesTheOldOneAsOncePlanned() {
    Sketch moved =
        talks("2031-03-08", "The [talks] on grain are put off to Monday.", Stage.POSTPONED)
            .days(MONDAY);
    Standing standing = standing("2031-03-09", planned(), moved);
    assertThat(standing.stage()).isEqualTo(Stage.POSTPONED);
    assertThat(standing.days()).isEqualTo(MONDAY);
    assertThat(standing.daysOncePlanned()).containsExactly(FRIDAY);
  }

  @Test
  void hearsayDoesNotMoveWhatAPartySays() {
    Sketch rumour =
        talks("2031-03-08", "The [talks] on grain are off, it is said.", Stage.CANCELLED)
            .says("people close to the matter", null, SourceKind.ANONYMOUS);
    assertThat(standing("2031-03-09", planned(), rumour).stage()).isEqualTo(Stage.PLANNED);
  }

  @Test
  void onOneDayAPartysWordStandsAboveTheOutletsOwn() {
    Sketch agreed =
        talks("2031-03-06", "Paris says that [talks] on grain are agreed.", Stage.AGREED)
            .document("a")
            .says("Government of France", "FRA", SourceKind.OFFICIAL);
    Sketch own =
        talks("2031-03-06", "The [talks] on grain would be the first.", Stage.PLANNED)
            .document("b");
    Sketch later =
        talks("2031-03-07", "The [talks] on grain are in the calendar.", Stage.PLANNED)
            .document("c");
    assertThat(standing("2031-03-06", agreed, own).stage()).isEqualTo(Stage.AGREED);
    assertThat(standing("2031-03-07", agreed, own, later).stage()).isEqualTo(Stage.PLANNED);
  }

  @Test
  void preparingOnTheDayOfAnAgreementDoesNotUndoIt() {
    Sketch agreed =
        talks("2031-03-06", "Paris said it had agreed to [talks].", Stage.AGREED)
            .says("Government of France", "FRA", SourceKind.OFFICIAL);
    Sketch prepared =
        talks("2031-03-06", "Paris said the two were preparing the [talks].", Stage.PLANNED)
            .says("Government of France", "FRA", SourceKind.OFFICIAL);
    Sketch later =
        talks("2031-03-07", "Paris said it still planned the [talks].", Stage.PLANNED)
            .says("Government of France", "FRA", SourceKind.OFFICIAL);
    assertThat(standing("2031-03-06", agreed, prepared).stage()).isEqualTo(Stage.AGREED);
    assertThat(standing("2031-03-06", prepared, agreed).stage()).isEqualTo(Stage.AGREED);
    assertThat(standing("2031-03-07", agreed, later).stage()).isEqualTo(Stage.PLANNED);
  }

  @Test
  void whatWasHeldIsNotPlannedAgainByAnotherReportOfThatDay() {
    Sketch held =
        talks("2031-03-14", "Ministers held [talks] on grain.", Stage.OCCURRED).document("a");
    Sketch also =
        talks("2031-03-14", "Ministers met for [talks] on grain.", Stage.OCCURRED).document("b");
    Sketch plan =
        talks("2031-03-14", "They fly in for [talks] on grain.", Stage.PLANNED).document("b");
    assertThat(standing("2031-03-14", held, also, plan).stage()).isEqualTo(Stage.OCCURRED);
  }

  @Test
  void aPartysWordMovesIt() {
    Sketch word =
        talks("2031-03-08", "The [talks] on grain are off, Cairo says.", Stage.CANCELLED)
            .says("Government of Egypt", "EGY", SourceKind.OFFICIAL);
    assertThat(standing("2031-03-09", planned(), word).stage()).isEqualTo(Stage.CANCELLED);
  }

  @Test
  void contradictionsAreKeptAndFlagged() {
    Sketch yes =
        talks("2031-03-06", "Paris says [talks] on grain were agreed.", Stage.AGREED)
            .says("Government of France", "FRA", SourceKind.OFFICIAL);
    Sketch no =
        talks("2031-03-07", "Cairo says no [talks] on grain were agreed.", Stage.DENIED)
            .says("Government of Egypt", "EGY", SourceKind.OFFICIAL);
    List<Position> positions = event("2031-03-08", yes, no).positions();
    assertThat(positions).extracting(Position::holder).containsExactly("EGY", "FRA");
    assertThat(positions).allMatch(Position::party);
    assertThat(positions.get(0).contradicts()).containsExactly("FRA");
    assertThat(positions.get(1).contradicts()).containsExactly("EGY");
  }

  @Test
  void aDenialLeavesTheDeedStandingAsContradicted() {
    Sketch held = talks("2031-03-14", "Ministers held [talks] on grain.", Stage.OCCURRED);
    Sketch denied =
        talks("2031-03-15", "Cairo denies that [talks] on grain were held.", Stage.DENIED)
            .says("Government of Egypt", "EGY", SourceKind.OFFICIAL);
    Event event = event("2031-03-16", held, denied);
    assertThat(Objects.requireNonNull(event.standing()).stage()).isEqualTo(Stage.OCCURRED);
    assertThat(event.positions()).anyMatch(position -> !position.contradicts().isEmpty());
  }

  @Test
  void copiesAndOneAgencysWordCountOnce() {
    String text = "Ministers of the two states held long [talks] on grain in the old port today.";
    Event event =
        event(
            "2031-03-16",
            talks("2031-03-14", text, Stage.OCCURRED).document("a").publisher("Herald"),
            talks("2031-03-14", text, Stage.OCCURRED).document("b").publisher("Courier"),
            talks("2031-03-14", "Grain [talks] took place in Cairo.", Stage.OCCURRED)
                .document("c")
                .publisher("Gazette"),
            talks("2031-03-15", "Yesterday saw grain [talks] in Cairo.", Stage.OCCURRED)
                .document("d")
                .publisher("Echo")
                .says("The Gazette", null, SourceKind.MEDIA));
    var legs = Objects.requireNonNull(event.corroboration());
    assertThat(legs.documents()).isEqualTo(4);
    assertThat(legs.outlets()).isEqualTo(4);
    assertThat(legs.independent()).isEqualTo(2);
    assertThat(legs.firstOutlet()).isEqualTo("Herald");
  }

  private static Standing standing(String day, Sketch... sketches) {
    return Objects.requireNonNull(event(day, sketches).standing());
  }

  private static Event event(String day, Sketch... sketches) {
    LedgerRecord record =
        LedgerRecord.fold(
            Arrays.stream(sketches).map(Sketch::make).toList(),
            List.of(),
            AsOf.day(LocalDate.parse(day)));
    assertThat(record.events()).hasSize(1);
    return record.events().get(0);
  }
}
