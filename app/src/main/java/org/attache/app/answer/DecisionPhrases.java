package org.attache.app.answer;

import org.attache.app.terminal.Printable;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;

/** Says analysts' decisions in words. */
public final class DecisionPhrases {
  private static final int ID_DIGITS = 8;

  private DecisionPhrases() {}

  /** Returns the decision in a line: when, who, what, why, and the digits that name it. */
  public static String line(Decision decision) {
    String text = decision.text().isEmpty() ? "" : ": " + Printable.of(decision.text());
    return DayPhrases.day(decision.day())
        + "  "
        + kind(decision.ruling())
        + " by "
        + Printable.of(decision.analyst())
        + " ("
        + decision.reason().label()
        + ")"
        + text
        + "  "
        + decision.id().substring(0, ID_DIGITS);
  }

  /** Returns what kind of ruling it is, as the command line names it. */
  public static String kind(Ruling ruling) {
    if (ruling instanceof Ruling.Confirm) {
      return "confirm";
    }
    if (ruling instanceof Ruling.Reject) {
      return "reject";
    }
    if (ruling instanceof Ruling.Correct) {
      return "correct";
    }
    if (ruling instanceof Ruling.Merge) {
      return "merge";
    }
    if (ruling instanceof Ruling.Split) {
      return "split";
    }
    return ruling instanceof Ruling.Note ? "note" : "undo";
  }
}
