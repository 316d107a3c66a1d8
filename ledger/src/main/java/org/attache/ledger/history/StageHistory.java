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
   * the day of that report, that it is yet to come or off, which is but the older news of the day.
   *
   * @param reports in canonical order
   */
  public static StageHistory of(List<Report> reports) {
    List<Step> steps = new ArrayList<>();
    List<Stage> standing = new ArrayList<>();
    Step current = null;
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
      if (current == null || moves(current, next)) {
        if (current == null || current.stage() != next.stage()) {
          steps.add(next);
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

  private static boolean moves(Step current, Step next) {
    if (current.stage().isHeld() && next.stage() == Stage.DENIED) {
      return next.voice() == Voice.CONFIRMED || !current.voice().isFirm();
    }
    if (current.voice() == Voice.CONFIRMED && current.day().equals(next.day())) {
      return next.voice() == Voice.CONFIRMED;
    }
    if (isOlderNews(current, next)) {
      return false;
    }
    return next.voice().isFirm()
        || !current.voice().isFirm()
        || current.day().plusDays(HEARSAY_WAITS).isBefore(next.day());
  }

  /**
   * Returns whether what was firmly reported as done is the same day still told as to come or off.
   */
  private static boolean isOlderNews(Step current, Step next) {
    return current.stage() == Stage.OCCURRED
        && current.voice().isFirm()
        && current.day().equals(next.day())
        && !next.stage().isHeld()
        && next.voice() != Voice.CONFIRMED;
  }
}
