package org.attache.app.cli;

import static org.attache.model.EventType.ASSAULT;
import static org.attache.model.EventType.CONSULT;
import static org.attache.model.EventType.SANCTION;
import static org.attache.model.EventType.SUPPORT;
import static org.attache.model.Stage.AGREED;
import static org.attache.model.Stage.DENIED;
import static org.attache.model.Stage.OCCURRED;
import static org.attache.model.Stage.PLANNED;
import static org.attache.model.Stage.PROPOSED;
import static org.attache.model.Stage.THREATENED;

import org.junit.jupiter.api.Test;

/** The course of August 2025 as the shipped reader reads it from the sample dispatches. */
final class August2025Test {
  private static final String TRUMP = "Donald Trump";
  private static final String PUTIN = "Vladimir Putin";
  private static final String ZELENSKYY = "Volodymyr Zelenskyy";

  @Test
  void theMeetingIsAgreedOnTheKremlinsWordCarriedByAp() {
    SampleClaims.of("2025-08-07-meeting-agreed")
        .at(CONSULT, AGREED)
        .by(PUTIN, TRUMP)
        .from("2025-08-07", "2025-08-14")
        .told("Government of Russia", "Associated Press")
        .present();
  }

  @Test
  void noMeetingOfTrumpAndPutinIsHeldBeforeItIs() {
    for (String dispatch :
        new String[] {
          "2025-08-06-call-with-europeans",
          "2025-08-06-witkoff-in-moscow",
          "2025-08-07-meeting-agreed",
          "2025-08-07-three-way-plan",
          "2025-08-08-alaska-announced"
        }) {
      SampleClaims.of(dispatch).at(CONSULT, OCCURRED).by(PUTIN, TRUMP).absent();
    }
  }

  @Test
  void trumpIntendsToMeetPutinAsEarlyAsNextWeek() {
    SampleClaims.of("2025-08-06-call-with-europeans")
        .at(CONSULT, PLANNED)
        .by(TRUMP, PUTIN)
        .from("2025-08-11", "")
        .present();
  }

  @Test
  void russiaAskedForTheMeetingSaysThePressSecretary() {
    SampleClaims.of("2025-08-06-call-with-europeans")
        .at(CONSULT, PROPOSED)
        .by("Russia", TRUMP)
        .movedBy("Russia")
        .told("Karoline Leavitt")
        .present();
  }

  @Test
  void theVisitOfTheEnvoyWasHeld() {
    SampleClaims.of("2025-08-06-witkoff-in-moscow")
        .at(CONSULT, OCCURRED)
        .by(PUTIN, "Steve Witkoff")
        .from("2025-08-06", "2025-08-06")
        .told()
        .present();
  }

  @Test
  void theTariffsOnIndiaAreOrderedAndThenInForce() {
    SampleClaims first = SampleClaims.of("2025-08-06-tariffs-on-india");
    first.at(SANCTION, AGREED).present();
    first.at(SANCTION, THREATENED).by(TRUMP).toCodes("IND").present();
    first.at(SANCTION, OCCURRED).absent();
    SampleClaims.of("2025-08-27-tariffs-in-force")
        .at(SANCTION, OCCURRED)
        .by("United States")
        .from("2025-08-27", "2025-08-27")
        .present();
  }

  @Test
  void alaskaIsAnnouncedForTheFifteenth() {
    SampleClaims dispatch = SampleClaims.of("2025-08-08-alaska-announced");
    dispatch
        .at(CONSULT, AGREED)
        .by(TRUMP, PUTIN)
        .from("2025-08-15", "2025-08-15")
        .told(TRUMP)
        .present();
    dispatch
        .at(CONSULT, OCCURRED)
        .by(PUTIN)
        .toCodes("USA")
        .from("2015-01-01", "2015-12-31")
        .present();
  }

  @Test
  void theTalksInAnchorageWereHeldOnTheFifteenth() {
    SampleClaims.of("2025-08-15-anchorage")
        .at(CONSULT, OCCURRED)
        .by(TRUMP, PUTIN)
        .from("2025-08-15", "2025-08-15")
        .told()
        .present();
  }

  @Test
  void zelenskyyWillVisitWashingtonOnTheEighteenthAndDoes() {
    SampleClaims.of("2025-08-16-zelenskyy-to-washington")
        .at(CONSULT, PLANNED)
        .by(ZELENSKYY)
        .toCodes("USA")
        .from("2025-08-18", "2025-08-18")
        .told(ZELENSKYY)
        .present();
    SampleClaims held = SampleClaims.of("2025-08-18-washington");
    held.at(CONSULT, OCCURRED).from("2025-08-18", "2025-08-18").present();
    held.at(SUPPORT, OCCURRED).by("Mark Rutte").toCodes("USA").present();
  }

  @Test
  void aMeetingOfPutinAndZelenskyyIsAgreedByMerzsWordAndThenCalledOff() {
    SampleClaims.of("2025-08-18-washington")
        .at(CONSULT, AGREED)
        .by(PUTIN, ZELENSKYY)
        .from("2025-08-18", "2025-09-01")
        .told("Friedrich Merz")
        .present();
    SampleClaims last = SampleClaims.of("2025-08-28-no-summit-in-sight");
    last.at(CONSULT, DENIED).by(PUTIN, ZELENSKYY).told("Friedrich Merz").present();
    last.at(CONSULT, OCCURRED).by(PUTIN, ZELENSKYY).absent();
    last.at(ASSAULT, OCCURRED)
        .by("Russia")
        .toCodes("UKR")
        .from("2025-08-28", "2025-08-28")
        .told("Government of Ukraine")
        .present();
  }
}
