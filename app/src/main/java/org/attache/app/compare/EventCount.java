package org.attache.app.compare;

import org.attache.model.EventType;
import org.attache.model.Stage;

/**
 * One of our events beside what they filed of it.
 *
 * @param id of our event
 * @param title what to call it
 * @param type category
 * @param stage where it stands
 * @param asHeld their filings of the event itself as done, rightly or not
 * @param asWord their filings of the agreement, request, threat or refusal that we would file too
 * @param wrongly how many of {@code asHeld} were not held by our reports
 */
public record EventCount(
    String id, String title, EventType type, Stage stage, int asHeld, int asWord, int wrongly) {
  /** Returns what became of the event with them. */
  public String verdict() {
    if (wrongly > 0) {
      return "filed as held";
    }
    return asHeld > 0 ? "held with both" : asWord > 0 ? "as a word" : "not filed";
  }
}
