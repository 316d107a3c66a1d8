package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.attache.ledger.entry.Assertion;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

/** Which reports are put together. */
class LinkingTest {
  private static Sketch talks(String day, String sentence, Stage stage) {
    return Sketch.on(day, sentence)
        .stage(stage)
        .actor("Government of France", "FRA")
        .actor("Government of Egypt", "EGY");
  }

  private static Sketch tariff(String day, String sentence, String code) {
    return Sketch.on(day, sentence)
        .event(EventType.SANCTION)
        .stage(Stage.AGREED)
        .actor("Canada", "CAN")
        .recipient("State " + code, code);
  }

  private static Sketch release(String day, String sentence, Stage stage) {
    return Sketch.on(day, sentence).event(EventType.RETREAT).stage(stage);
  }

  @Test
  void aPersonInCustodyIsOnePersonWhicheverStateReportsPutHimTo() {
    Sketch demand =
        release("2031-03-01", "Peru demands the [release] of the reporter Ana Sol.", Stage.PROPOSED)
            .actor("Government of Chile", "CHL")
            .recipient("Ana Sol", "CHL");
    Sketch held =
        release("2031-03-08", "Chile [releases] the reporter Ana Sol.", Stage.OCCURRED)
            .actor("Government of Chile", "CHL")
            .recipient("Ana Sol", "PER");
    Sketch another =
        release("2031-03-08", "Chile [releases] the driver Luis Rey.", Stage.OCCURRED)
            .actor("Government of Chile", "CHL")
            .recipient("Luis Rey", "PER");
    assertThat(events(demand, held)).isEqualTo(1);
    assertThat(events(demand, another)).isEqualTo(2);
  }

  @Test
  void peopleWithoutAStateMayBeThoseOfAState() {
    Sketch late =
        release("2031-03-01", "The rebels delay the [release] of hostages.", Stage.POSTPONED)
            .actor("rebels", "PER")
            .recipient("hostages", null);
    Sketch freed =
        release("2031-03-03", "The rebels [release] the hostages.", Stage.OCCURRED)
            .actor("rebels", "PER")
            .recipient("Chilean hostages", "CHL");
    Sketch soldiers =
        release("2031-03-03", "The rebels [release] soldiers of Bolivia.", Stage.OCCURRED)
            .actor("rebels", "PER")
            .recipient("Bolivian soldiers", "BOL");
    assertThat(events(late, freed)).isEqualTo(1);
    assertThat(events(freed, soldiers)).isEqualTo(2);
  }

  @Test
  void aMeetingStaysOneFromProposalToDay() {
    assertThat(
            events(
                talks("2031-03-01", "Paris wants [talks] with Cairo on grain.", Stage.PROPOSED),
                talks("2031-03-06", "The [talks] on grain are set for Friday.", Stage.PLANNED),
                talks("2031-03-14", "Ministers held [talks] on grain in Cairo.", Stage.OCCURRED)))
        .isEqualTo(1);
  }

  @Test
  void aMeetingThatWasHeldTakesInNoLaterPlan() {
    assertThat(
            events(
                talks("2031-03-14", "Ministers held [talks] on grain in Cairo.", Stage.OCCURRED),
                talks("2031-05-02", "Ministers plan [talks] on grain in Cairo.", Stage.PLANNED)))
        .isEqualTo(2);
  }

  @Test
  void roundsWeeksApartAreTwo() {
    assertThat(
            events(
                talks("2031-03-14", "Ministers held [talks] on grain in Cairo.", Stage.OCCURRED),
                talks("2031-04-20", "Ministers held [talks] on grain in Cairo.", Stage.OCCURRED)))
        .isEqualTo(2);
  }

  @Test
  void aSecondMeetingIsNotTheOneThatIsComing() {
    assertThat(
            events(
                talks("2031-03-06", "The [talks] on grain are set for Friday.", Stage.AGREED),
                talks("2031-03-07", "Paris asks for a second round of [talks].", Stage.PROPOSED)))
        .isEqualTo(2);
    assertThat(
            events(
                talks("2031-03-06", "The [meeting] on grain is set for Friday.", Stage.AGREED),
                talks("2031-03-07", "Paris asks for another [meeting].", Stage.PROPOSED)))
        .isEqualTo(2);
  }

  @Test
  void aRoundThatIsCountedTakesInReportsThatCountTheSameOrNone() {
    assertThat(
            events(
                talks("2031-03-01", "A third round of [talks] on grain is due.", Stage.PLANNED),
                talks("2031-03-06", "The [talks] on grain are set for Friday.", Stage.PLANNED),
                talks(
                    "2031-03-08",
                    "The third Paris–Cairo [talks] on grain were held.",
                    Stage.OCCURRED)))
        .isEqualTo(1);
    assertThat(
            events(
                talks("2031-03-01", "A third round of [talks] on grain is due.", Stage.PLANNED),
                talks("2031-03-03", "A fourth round of [talks] on grain is due.", Stage.PLANNED)))
        .isEqualTo(2);
  }

  @Test
  void aLookBackIsNoSecondRound() {
    assertThat(
            events(
                talks("2031-03-14", "Ministers held [talks] on grain in Cairo.", Stage.OCCURRED),
                talks(
                    "2031-03-24", "Prices fell after the Cairo [talks] on grain.", Stage.OCCURRED)))
        .isEqualTo(1);
  }

  @Test
  void oneRateIsNotTheNext() {
    assertThat(
            events(
                tariff("2031-03-01", "Canada announces a [25% tariff] on steel from Chile.", "CHL"),
                tariff(
                    "2031-03-05", "Canada announces a [50% tariff] on steel from Chile.", "CHL")))
        .isEqualTo(2);
  }

  @Test
  void theOldRateIsNotCounted() {
    assertThat(
            events(
                tariff("2031-03-01", "Canada announces a [25% tariff] on steel from Chile.", "CHL"),
                tariff(
                    "2031-03-05",
                    "Canada announces to [raise the tariff from 25% to 50%] on steel.",
                    "CHL")))
        .isEqualTo(2);
  }

  @Test
  void whomAMeasureHitsIsPartOfIt() {
    assertThat(
            events(
                tariff("2031-03-01", "Canada announces a [25% tariff] on steel from Chile.", "CHL"),
                tariff("2031-03-02", "Canada announces a [25% tariff] on steel from Peru.", "PER")))
        .isEqualTo(2);
  }

  @Test
  void anAnswerInKindIsAnotherEvent() {
    Sketch first =
        Sketch.on("2031-03-01", "Kenya [expels] two diplomats of Sudan.")
            .event(EventType.SANCTION)
            .actor("Kenya", "KEN")
            .recipient("Sudan", "SDN");
    Sketch second =
        Sketch.on("2031-03-02", "Sudan [expels] two diplomats of Kenya.")
            .event(EventType.SANCTION)
            .actor("Sudan", "SDN")
            .recipient("Kenya", "KEN");
    assertThat(events(first, second)).isEqualTo(2);
  }

  @Test
  void aCallIsNoMeeting() {
    assertThat(
            events(
                talks("2031-03-14", "The two leaders [met] over grain.", Stage.OCCURRED),
                talks(
                    "2031-03-14",
                    "The two leaders had a [phone call] over grain.",
                    Stage.OCCURRED)))
        .isEqualTo(2);
  }

  @Test
  void everyLinkTellsWhy() {
    LedgerRecord record =
        fold(
            talks("2031-03-01", "Paris wants [talks] with Cairo on grain.", Stage.PROPOSED),
            talks("2031-03-06", "The [talks] on grain are set for Friday.", Stage.PLANNED));
    var links = record.events().get(0).reports().stream().map(r -> r.link()).toList();
    assertThat(links.get(0).isFounding()).isTrue();
    double sum = links.get(1).parts().stream().mapToDouble(part -> part.points()).sum();
    assertThat(links.get(1).score()).isCloseTo(sum, Offset.offset(0.01));
    assertThat(links.get(1).parts()).hasSizeGreaterThan(2);
  }

  private static int events(Sketch... sketches) {
    return fold(sketches).events().size();
  }

  private static LedgerRecord fold(Sketch... sketches) {
    List<Assertion> assertions = Arrays.stream(sketches).map(Sketch::make).toList();
    return LedgerRecord.fold(assertions, List.of(), AsOf.day(LocalDate.of(2031, 12, 31)));
  }
}
