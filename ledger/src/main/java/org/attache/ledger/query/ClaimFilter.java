package org.attache.ledger.query;

import java.time.LocalDate;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for; null asks for nothing.
 *
 * @param event id of the event that they tell of, whole
 * @param document id of the document that makes them
 * @param type category, as it was read
 * @param stage stage, as it was read
 * @param since first day of publication
 * @param until last day of publication
 * @param text words that their sentence must hold
 */
public record ClaimFilter(
    @Nullable String event,
    @Nullable String document,
    @Nullable EventType type,
    @Nullable Stage stage,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String text) {
  /** Asks for every claim. */
  public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null);

  public ClaimFilter {
    text = text == null || SearchWords.of(text).isEmpty() ? null : text.strip();
  }

  /** Returns the filter that asks for claims whose sentences hold the words. */
  public static ClaimFilter saying(String text) {
    return new ClaimFilter(null, null, null, null, null, null, text);
  }
}
