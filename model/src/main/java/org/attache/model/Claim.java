package org.attache.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One assertion about one political event: who says that what stands where (contract, section 1).
 *
 * @param event category of the content, not of the speech act around it
 * @param modes modes that {@code event} allows, may be empty
 * @param contexts what the passage is about, may be empty
 * @param stage how far the event has come
 * @param stageBy who moved it there, where the text names them and they are not just the actors
 * @param hedged whether the author distances the claim
 * @param trigger the words that tell of the event
 * @param evidence the sentence or sentences that carry the claim
 * @param actors who did it; all sides of a reciprocal event
 * @param recipients who had it done to them
 * @param time when it happens, by the text alone
 * @param place where it happens
 * @param attribution the chain of sources, first-hand word first; empty where the article vouches
 * @param confidence the reader's estimate that the claim is right, 0 to 1
 * @param reasons what decided the parts of the claim
 */
public record Claim(
    EventType event,
    List<Mode> modes,
    List<Context> contexts,
    Stage stage,
    List<Entity> stageBy,
    boolean hedged,
    Excerpt trigger,
    Span evidence,
    List<Entity> actors,
    List<Entity> recipients,
    @Nullable Timex time,
    @Nullable Place place,
    List<Attribution> attribution,
    double confidence,
    List<Reason> reasons) {
  public Claim {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(evidence, "evidence");
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    stageBy = List.copyOf(stageBy);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    attribution = List.copyOf(attribution);
    reasons = List.copyOf(reasons);
    for (Mode mode : modes) {
      if (!event.modes().contains(mode)) {
        throw new IllegalArgumentException(
            "mode " + mode.label() + " is not one of " + event + ": " + event.modes());
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  /** Returns the same claim by this chain of sources. */
  public Claim attributed(List<Attribution> chain, List<Reason> decidedBy) {
    return copy(chain, confidence, decidedBy);
  }

  /** Returns what is claimed alone, without how sure the reader is and why. */
  public Claim content() {
    return copy(attribution, 1, List.of());
  }

  private Claim copy(List<Attribution> chain, double sure, List<Reason> decidedBy) {
    return new Claim(
        event,
        modes,
        contexts,
        stage,
        stageBy,
        hedged,
        trigger,
        evidence,
        actors,
        recipients,
        time,
        place,
        chain,
        sure,
        decidedBy);
  }
}
