package org.attache.reading.claim.lexicon;

import org.attache.model.Stage;

/**
 * At which stage an event stands, and why.
 *
 * @param stage the stage
 * @param mover index of the verb or noun that moved it there, whose subject is the mover; -1 where
 *     the event's own doer moved it
 * @param rule id of the rule or table row that decided
 * @param detail the words it saw
 */
public record StageDecision(Stage stage, int mover, String rule, String detail) {
  /** The value of {@link #mover()} where nobody but the doer moved the event. */
  public static final int NO_MOVER = -1;

  static StageDecision of(Stage stage, String rule, String detail) {
    return new StageDecision(stage, NO_MOVER, rule, detail);
  }
}
