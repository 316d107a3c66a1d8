package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.List;
import org.attache.reading.claim.ClaimDraft;

/**
 * Drops one of two drafts whose triggers stand side by side and tell of one event: "double
 * tariffs".
 */
final class Doublets {
  private static final int GAP = 1;

  private Doublets() {}

  /** Returns the drafts without the weaker ones of such pairs, in order. */
  static List<ClaimDraft> removed(List<ClaimDraft> drafts) {
    List<ClaimDraft> kept = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      ClaimDraft last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !isOne(last, draft)) {
        kept.add(draft);
      } else if (draft.confidence() > last.confidence()) {
        kept.set(kept.size() - 1, draft);
      }
    }
    return kept;
  }

  private static boolean isOne(ClaimDraft one, ClaimDraft next) {
    return one.sentence() == next.sentence()
        && one.event() == next.event()
        && one.stage() == next.stage()
        && next.trigger().begin() - one.trigger().end() <= GAP;
  }
}
