package org.attache.app.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Ruling;

/** Tells decisions. */
final class ReviewLog {
  private static final String GONE = "without effect: no claim is read there any more";

  private ReviewLog() {}

  /**
   * Tells the latest decisions.
   *
   * @param latest the latest first, as many as may undo one another
   * @param orphans ids of those whose words are in no claim any more
   * @param limit how many to tell
   */
  static List<ReviewPage.Decided> of(List<Decision> latest, Set<String> orphans, int limit) {
    Set<String> undone = new HashSet<>();
    List<ReviewPage.Decided> log = new ArrayList<>();
    for (Decision decision : latest) {
      boolean isUndone = undone.contains(decision.id());
      if (!isUndone && decision.ruling() instanceof Ruling.Undo undo) {
        undone.add(undo.decision());
      }
      if (log.size() < limit) {
        log.add(
            decided(
                decision,
                isUndone
                    ? ReviewPage.Decided.UNDONE
                    : orphans.contains(decision.id()) ? GONE : ""));
      }
    }
    return log;
  }

  /** Tells a decision that holds. */
  static ReviewPage.Decided decided(Decision decision) {
    return decided(decision, "");
  }

  private static ReviewPage.Decided decided(Decision decision, String state) {
    List<Anchor> anchors = decision.ruling().anchors();
    return new ReviewPage.Decided(
        decision.id(),
        DecisionWords.what(decision),
        decision.analyst(),
        DecisionWords.when(decision),
        DecisionWords.why(decision),
        anchors.isEmpty() ? "" : "/review?claim=" + anchors.get(0).assertion(),
        state);
  }
}
