package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.QuadClass;
import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;
import org.attache.reading.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Decides from the words of one sentence how far an event has come (contract, section 3). Knows
 * nothing of who takes part.
 */
public final class StageRules {
  private static final Set<EventType> VERBAL =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.CONCEDE,
          EventType.AGREE);

  /** Acts of speech that the saying itself performs, whatever its mood. */
  private static final Set<EventType> SAID_ALREADY =
      EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

  private static final Set<String> READY = Set.of("ready", "willing", "open");

  /** Events to which it takes two: to be ready for them is to ask for them. */
  private static final Set<EventType> ASKING =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  private static final Set<EventType> DONE_ON_THE_SPOT =
      EnumSet.of(EventType.PROTEST, EventType.ACCUSE, EventType.SUPPORT);

  private final Grammar grammar;
  private final CueTable cues;
  private final VerbStages verbs;
  private final NounStages nouns;

  StageRules(Grammar grammar, CueTable cues) {
    this.grammar = grammar;
    this.cues = cues;
    this.verbs = new VerbStages(cues);
    this.nouns = new NounStages(cues, verbs);
  }

  /**
   * Returns the stage of an event.
   *
   * @param sentence the sentence that tells of it
   * @param first index of the trigger's first word
   * @param last index after its last word
   * @param event its category
   */
  public StageDecision decide(Sentence sentence, int first, int last, EventType event) {
    Clauses clauses = grammar.clauses(sentence);
    int verb = verb(clauses, first, last);
    StageDecision decision =
        verb >= 0 ? verbs.decide(clauses, verb) : nouns.decide(clauses, last - 1);
    boolean verbal = VERBAL.contains(event) || event == EventType.SUPPORT;
    if (decision.stage() == Stage.OCCURRED && !verbal) {
      decision = ownCue(clauses, first, decision);
    }
    return fitted(decision, event);
  }

  /**
   * Returns the stage that the sentence gives outright to an event told of by a noun, its subject:
   * "the summit has been agreed on"; null where it says nothing of the kind.
   *
   * @param sentence the sentence that tells of it
   * @param first index of the trigger's first word
   * @param last index after its last word
   */
  public @Nullable StageDecision settled(Sentence sentence, int first, int last) {
    Clauses clauses = grammar.clauses(sentence);
    return verb(clauses, first, last) >= 0 ? null : nouns.settled(clauses, last - 1);
  }

  private static int verb(Clauses clauses, int first, int last) {
    for (int at = first; at < last; at++) {
      if (clauses.isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  /** "offered aid", "an invitation": the trigger is itself a word that proposes or promises. */
  private StageDecision ownCue(Clauses clauses, int first, StageDecision decision) {
    CueMatch match = cues.at(clauses, first, Construction.SELF);
    if (match != null) {
      return StageDecision.of(match.cue().stage(), match.cue().id(), clauses.lower(first));
    }
    return decision;
  }

  /** A vow of help is a promise, a vow of harm a threat. */
  private static StageDecision fitted(StageDecision decision, EventType event) {
    boolean harm =
        event.quadClass() == QuadClass.MATERIAL_CONFLICT
            || event.quadClass() == QuadClass.VERBAL_CONFLICT;
    if (decision.stage() == Stage.THREATENED && !harm) {
      return new StageDecision(
          Stage.PLANNED, decision.mover(), decision.rule() + "+cooperation", decision.detail());
    }
    if (event == EventType.ASSAULT && decision.stage() == Stage.AGREED) {
      return StageDecision.of(Stage.OCCURRED, decision.rule() + "+assault", decision.detail());
    }
    boolean ready = READY.contains(decision.detail()) && decision.stage() == Stage.PROPOSED;
    if (ready && !ASKING.contains(event)) {
      return new StageDecision(
          Stage.PLANNED, decision.mover(), decision.rule() + "+own", decision.detail());
    }
    boolean answered = decision.stage() == Stage.DENIED || decision.stage() == Stage.REFUSED;
    if (event == EventType.ACCUSE && (answered || decision.rule().equals("verb/progressive"))) {
      return StageDecision.of(Stage.OCCURRED, decision.rule() + "+accuse", decision.detail());
    }
    if (SAID_ALREADY.contains(event) && decision.stage() != Stage.OCCURRED) {
      return StageDecision.of(Stage.OCCURRED, decision.rule() + "+verbal", decision.detail());
    }
    if (decision.rule().equals("verb/purpose") && DONE_ON_THE_SPOT.contains(event)) {
      return StageDecision.of(Stage.OCCURRED, "verb/purpose+done", decision.detail());
    }
    return decision;
  }
}
