package org.attache.reading.claim.review;

import java.util.List;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.lexicon.Lexicon;

/** Mends what a decider drafted, where words and grammar leave no doubt. Thread-safe. */
public final class DraftReview {
  private final AskedEvents asked;
  private final List<Review> rules;

  /** Makes a review with the cue rules of {@code lexicon}. */
  public DraftReview(Lexicon lexicon) {
    this.asked = new AskedEvents(lexicon.governedEvents(), lexicon.roleRules());
    this.rules =
        List.of(
            new Landmarks(),
            new SettledStages(lexicon.stageRules()),
            new ArmsTransfers(),
            new CompoundParties(),
            new Decisions(),
            new Reporters(),
            new FollowingMeetings(),
            new OutsidersWord(lexicon.stageRules()),
            new MeetingModes(),
            new Headings());
  }

  /** Returns the drafts, mended, and those added, in order of their triggers. */
  public List<ClaimDraft> review(AnalysedText text, List<ClaimDraft> drafts) {
    List<ClaimDraft> all = asked.added(text, drafts);
    for (int i = 0; i < all.size(); i++) {
      ClaimDraft draft = all.get(i);
      for (Review rule : rules) {
        draft = rule.review(text, draft, all);
      }
      all.set(i, draft);
    }
    return Doublets.removed(text, all);
  }
}
