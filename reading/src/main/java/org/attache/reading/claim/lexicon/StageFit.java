package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.QuadClass;
import org.attache.model.Stage;

/** Fits the stage that words give to the category of the event: one cue, several meanings. */
final class StageFit {
  /** Acts of speech that the saying itself performs, whatever its mood. */
  private static final Set<EventType> SAID_ALREADY =
      EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

  private static final Set<String> READY = Set.of("ready", "willing", "open");

  /** Events to which it takes two: to be ready for them is to ask for them. */
  private static final Set<EventType> ASKING =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  private static final Set<EventType> DONE_ON_THE_SPOT =
      EnumSet.of(EventType.PROTEST, EventType.ACCUSE, EventType.SUPPORT);

  /** What is announced when it is done. */
  private static final Set<String> ANNOUNCED_WHEN_DONE =
      Set.of("arrest", "arrests", "detention", "detentions", "capture", "seizure", "seizures");

  /** What a court turns down, where it drops charges. */
  private static final Set<String> TURNED_DOWN =
      Set.of("case", "motion", "complaint", "petition", "appeal", "impeachment", "request", "bid");

  private StageFit() {}

  /** Returns the decision on the event that the noun or verb at {@code head} tells of, fitted. */
  static StageDecision of(Clauses clauses, int head, StageDecision decision, EventType event) {
    StageDecision fitted = byCue(clauses, head, decision, event);
    return fitted == decision ? byEvent(decision, event) : fitted;
  }

  /** "Announced the arrest", "dismissed the case", "threatens the truce", "concluded the talks". */
  private static StageDecision byCue(
      Clauses clauses, int head, StageDecision decision, EventType event) {
    String word = clauses.lower(head);
    return switch (decision.rule()) {
      case "cue:announce/agreed" ->
          ANNOUNCED_WHEN_DONE.contains(word) ? as(Stage.OCCURRED, decision, "done") : decision;
      case "cue:dismiss/cancelled" ->
          TURNED_DOWN.contains(word) ? as(Stage.REFUSED, decision, "case") : decision;
      case "cue:threaten/threatened" ->
          !isHarm(event) && !clauses.isVerb(head)
              ? as(Stage.OCCURRED, decision, "endangered")
              : decision;
      case "cue:conclude/agreed" ->
          event == EventType.CONSULT ? as(Stage.OCCURRED, decision, "over") : decision;
      default -> decision;
    };
  }

  private static StageDecision byEvent(StageDecision decision, EventType event) {
    if (decision.rule().equals(Futures.CONDITIONAL) && event.quadClass() == MATERIAL) {
      return as(Stage.THREATENED, decision, "harm");
    }
    // A vow of help is a promise, a vow of harm a threat.
    if (decision.stage() == Stage.THREATENED && !isHarm(event)) {
      return new StageDecision(
          Stage.PLANNED, decision.mover(), decision.rule() + "+cooperation", decision.detail());
    }
    if (event == EventType.ASSAULT && decision.stage() == Stage.AGREED) {
      return as(Stage.OCCURRED, decision, "assault");
    }
    boolean ready = READY.contains(decision.detail()) && decision.stage() == Stage.PROPOSED;
    if (ready && !ASKING.contains(event)) {
      return new StageDecision(
          Stage.PLANNED, decision.mover(), decision.rule() + "+own", decision.detail());
    }
    return byAct(decision, event);
  }

  private static StageDecision byAct(StageDecision decision, EventType event) {
    boolean answered = decision.stage() == Stage.DENIED || decision.stage() == Stage.REFUSED;
    if (event == EventType.ACCUSE && (answered || decision.rule().equals("verb/progressive"))) {
      return as(Stage.OCCURRED, decision, "accuse");
    }
    boolean later =
        event == EventType.REQUEST
            && decision.stage() == Stage.PLANNED
            && decision.rule().equals("verb/modal");
    if (SAID_ALREADY.contains(event) && decision.stage() != Stage.OCCURRED && !later) {
      return as(Stage.OCCURRED, decision, "verbal");
    }
    if (decision.rule().equals("verb/purpose") && DONE_ON_THE_SPOT.contains(event)) {
      return as(Stage.OCCURRED, decision, "done");
    }
    return decision;
  }

  private static final QuadClass MATERIAL = QuadClass.MATERIAL_CONFLICT;

  private static boolean isHarm(EventType event) {
    return event.quadClass() == MATERIAL || event.quadClass() == QuadClass.VERBAL_CONFLICT;
  }

  private static StageDecision as(Stage stage, StageDecision decision, String why) {
    return StageDecision.of(stage, decision.rule() + "+" + why, decision.detail());
  }
}
