package org.attache.ledger.history;

import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.decision.Report;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How an event went from stage to stage.
 *
 * @param steps the movements, in order
 * @param standing the stage that stood after each counted report, in canonical order of these
 */
public record StageHistory(List<Step> steps, List<Stage> standing) {
  private static final int HEARSAY_WAITS = 14;

  public StageHistory {
    steps = List.copyOf(steps);
    standing = List.copyOf(standing);
  }

  /**
   * Returns the history that the counted reports make. A firm word moves the event; a weak one only
   * where nothing firm was said in the last {@value #HEARSAY_WAITS} days. That a thing reported as
   * done was not done is a contradiction, whoever says it, unless an analyst confirms it; so is, on
   * the day of that report, that it is off, or in another document that it is yet to come: the
   * older news of the day.
   *
   * @param reports in canonical order
   */
  public static StageHistory of(List<Report> reports) {
    List<Step> steps = new ArrayList<>();
    List<Stage> standing = new ArrayList<>();
    Step current = null;
    String document = "";
    for (Report report : reports) {
      if (!report.counts()) {
        continue;
      }
      Step next =
          new Step(
              report.assertion().source().published(),
              report.claim().stage(),
              report.assertion().id(),
              Voice.of(report));
      boolean sameDocument = document.equals(report.assertion().source().document());
      if (current == null || moves(current, next, sameDocument)) {
        if (current == null || current.stage() != next.stage()) {
          steps.add(next);
          document = report.assertion().source().document();
        }
        current = next;
      }
      standing.add(current.stage());
    }
    return new StageHistory(steps, standing);
  }

  /** Returns the last movement, null where no report counts. */
  public @Nullable Step last() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1);
  }

  private static boolean moves(Step current, Step next, boolean sameDocument) {
    if (current.stage().isHeld() && next.stage() == Stage.DENIED) {
      return next.voice() == Voice.CONFIRMED || !current.voice().isFirm();
    }
    if (current.voice() == Voice.CONFIRMED && current.day().equals(next.day())) {
      return next.voice() == Voice.CONFIRMED;
    }
    if (isOlderNews(current, next, sameDocument) || isLesserWord(current, next)) {
      return false;
    }
    return next.voice().isFirm()
        || !current.voice().isFirm()
        || current.day().plusDays(HEARSAY_WAITS).isBefore(next.day());
  }

  /**
   * Returns whether what was firmly reported as done is the same day still told as to come or off.
   */
  private static boolean isOlderNews(Step current, Step next, boolean sameDocument) {
    return current.stage() == Stage.OCCURRED
        && current.voice().isFirm()
        && current.day().equals(next.day())
        && (isOff(next.stage()) || (isToCome(next.stage()) && !sameDocument))
        && next.voice() != Voice.CONFIRMED;
  }

  /**
   * Returns whether of two words of one day on what is to come the later is the weaker, or as
   * strong but tells of preparing what was agreed, which does not undo the agreement.
   */
  private static boolean isLesserWord(Step current, Step next) {
    int weaker = next.voice().compareTo(current.voice());
    boolean prepares = current.stage() == Stage.AGREED && next.stage() == Stage.PLANNED;
    return current.day().equals(next.day())
        && isToCome(current.stage())
        && isToCome(next.stage())
        && (weaker > 0 || (weaker == 0 && prepares));
  }

  private static boolean isOff(Stage stage) {
    return stage == Stage.POSTPONED || stage == Stage.CANCELLED;
  }

  private static boolean isToCome(Stage stage) {
    return switch (stage) {
      case MOOTED, PROPOSED, PLANNED, AGREED -> true;
      case THREATENED, UNDERWAY, OCCURRED, POSTPONED, CANCELLED, REFUSED, DENIED -> false;
    };
  }
}
