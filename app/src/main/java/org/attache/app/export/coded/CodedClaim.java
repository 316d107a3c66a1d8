package org.attache.app.export.coded;

import java.time.LocalDate;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.plover.PloverView;

/**
 * A claim as event data have it.
 *
 * @param event to which the claim was put
 * @param report the claim, and whether it counts
 * @param view category, modes, parties and score by the codebook
 * @param cameo code by CAMEO, three or four digits
 * @param day of what {@code view} tells
 */
public record CodedClaim(Event event, Report report, PloverView view, String cameo, LocalDate day) {

  /**
   * Returns whether the row tells of something that happened, if only of a request, an agreement or
   * a refusal. Where the codebook has no verbal act for what is mooted, denied or put off, or for a
   * hostile act that is merely planned, the row would look as if it had happened.
   */
  public boolean isRealised() {
    Stage stage = report.claim().stage();
    return switch (stage) {
      case UNDERWAY, OCCURRED, PROPOSED, THREATENED, REFUSED, CANCELLED -> true;
      case PLANNED, AGREED -> isVerbalOnceAgreed(report.claim().event());
      case MOOTED, POSTPONED, DENIED -> false;
    };
  }

  private static boolean isVerbalOnceAgreed(EventType event) {
    return switch (event) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> true;
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }
}
