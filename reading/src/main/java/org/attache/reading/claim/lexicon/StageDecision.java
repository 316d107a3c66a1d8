package org.attache.reading.claim.lexicon;

import java.util.Set;
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

  private static final Set<String> DEFAULTS =
      Set.of(
          "noun/bare",
          "verb/tense",
          "verb/participle",
          "verb/purpose",
          "verb/purpose+done",
          "verb/deep");

  static StageDecision of(Stage stage, String rule, String detail) {
    return new StageDecision(stage, NO_MOVER, rule, detail);
  }

  /** Returns whether words of the sentence decided, rather than that nothing says otherwise. */
  public boolean isExplicit() {
    return !DEFAULTS.contains(rule);
  }
}
