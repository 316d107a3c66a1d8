package org.attache.app.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.ReasonCode;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.query.Candidate;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers found of one claim.
 *
 * @param event category as it was read
 * @param stage stage as it was read
 * @param eventRight whether the category is right
 * @param stageRight whether the stage is right
 * @param whollyRight whether every field is right
 */
public record Judgement(
    EventType event, Stage stage, boolean eventRight, boolean stageRight, boolean whollyRight) {
  /** Reasons that find fault with the source or the linking, not with the reading of the text. */
  private static final Set<ReasonCode> NOT_THE_READERS =
      Set.copyOf(
          EnumSet.of(
              ReasonCode.UNRELIABLE,
              ReasonCode.RETRACTED,
              ReasonCode.MISLINKED,
              ReasonCode.DUPLICATE));

  public Judgement {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(stage, "stage");
  }

  /**
   * Returns what was found, null where nobody has judged the claim.
   *
   * @param decisions in force on the claim's event; only a rejected claim needs them
   */
  public static @Nullable Judgement of(Candidate candidate, List<Decision> decisions) {
    if (candidate.isOpen()) {
      return null;
    }
    EventType event = candidate.event();
    Stage stage = candidate.stage();
    if (candidate.line().status().equals("rejected") && isMisread(candidate, decisions)) {
      return new Judgement(event, stage, false, false, false);
    }
    return new Judgement(
        event,
        stage,
        candidate.claim().event() == event,
        candidate.claim().stage() == stage,
        !candidate.corrected());
  }

  private static boolean isMisread(Candidate candidate, List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.ruling() instanceof Ruling.Reject)
        .filter(decision -> bearsOn(decision, candidate))
        .reduce((earlier, later) -> later)
        .map(decision -> !NOT_THE_READERS.contains(decision.reason()))
        .orElse(true);
  }

  /** Returns whether a decision names the claim, or the one that an older reading made of it. */
  public static boolean bearsOn(Decision decision, Candidate candidate) {
    return decision.ruling().anchors().stream().anyMatch(anchor -> isOf(anchor, candidate));
  }

  private static boolean isOf(Anchor anchor, Candidate candidate) {
    if (anchor.assertion().equals(candidate.line().id())) {
      return true;
    }
    return anchor.document().equals(candidate.line().source().document())
        && anchor.event() == candidate.event()
        && anchor.trigger().overlaps(candidate.claim().trigger().span());
  }
}
