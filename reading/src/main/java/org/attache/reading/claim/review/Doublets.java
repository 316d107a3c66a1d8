package org.attache.reading.claim.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;

/**
 * Drops one of two drafts of one event: the weaker one where their triggers stand side by side
 * ("double tariffs"), the verb where only an article parts it from the noun ("requested the
 * meeting").
 */
final class Doublets {
  private static final int GAP = 1;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "another", "this", "that");

  private Doublets() {}

  /** Returns the drafts without one of each such pair, in order. */
  static List<ClaimDraft> removed(AnalysedText text, List<ClaimDraft> drafts) {
    List<ClaimDraft> kept = new ArrayList<>();
    for (ClaimDraft draft : drafts) {
      ClaimDraft last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !isAlike(last, draft)) {
        kept.add(draft);
      } else if (isObject(text, last, draft)) {
        kept.set(kept.size() - 1, draft);
      } else if (draft.trigger().begin() - last.trigger().end() > GAP) {
        kept.add(draft);
      } else if (draft.confidence() > last.confidence()) {
        kept.set(kept.size() - 1, draft);
      }
    }
    return kept;
  }

  private static boolean isAlike(ClaimDraft one, ClaimDraft next) {
    return one.sentence() == next.sentence()
        && one.event() == next.event()
        && one.stage() == next.stage();
  }

  private static boolean isObject(AnalysedText text, ClaimDraft one, ClaimDraft next) {
    int begin = one.trigger().end();
    int end = next.trigger().begin();
    return begin < end
        && ARTICLES.contains(
            text.text().document().text().substring(begin, end).strip().toLowerCase(Locale.ROOT));
  }
}
