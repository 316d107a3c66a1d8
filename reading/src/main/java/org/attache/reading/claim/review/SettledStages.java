package org.attache.reading.claim.review;

import java.util.List;
import org.attache.model.Reason;
import org.attache.model.Stage;
import org.attache.reading.claim.AnalysedText;
import org.attache.reading.claim.ClaimDraft;
import org.attache.reading.claim.lexicon.StageDecision;
import org.attache.reading.claim.lexicon.StageRules;

/**
 * What the sentence says outright of an event is its stage: "the talks have been called off", "told
 * them during a call".
 */
final class SettledStages implements Review {
  private final StageRules rules;

  SettledStages(StageRules rules) {
    this.rules = rules;
  }

  @Override
  public ClaimDraft review(AnalysedText text, ClaimDraft draft, List<ClaimDraft> all) {
    Spot spot = Spot.of(text, draft);
    StageDecision settled = rules.settled(spot.sentence(), spot.first(), spot.last());
    if (settled == null) {
      settled = rules.during(spot.sentence(), spot.first(), spot.last());
    }
    if (settled == null || settled.stage() == draft.stage() || isTurnedDown(draft, settled)) {
      return draft;
    }
    Reason reason = new Reason("stage", settled.rule(), "said outright: " + settled.detail());
    return draft.withStage(settled.stage(), reason);
  }

  /**
   * "Failed to adopt it after Russia vetoed it": who turned it down says more than that it failed.
   */
  private static boolean isTurnedDown(ClaimDraft draft, StageDecision settled) {
    boolean down = draft.stage() == Stage.REFUSED || draft.stage() == Stage.CANCELLED;
    return down && settled.stage() == Stage.DENIED;
  }
}
