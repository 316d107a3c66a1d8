package org.attache.reading.claim.review;

import java.util.List;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;

/** One rule that mends drafts. */
@FunctionalInterface
interface Review {
  /**
   * Returns the draft, mended where the rule applies.
   *
   * @param draft one draft
   * @param all all drafts of the document in order of their triggers, those before {@code draft}
   *     mended already
   */
  ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all);
}
