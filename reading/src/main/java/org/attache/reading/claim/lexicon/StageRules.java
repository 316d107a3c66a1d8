package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.attache.model.EventType;
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

  /** What is failed at does not come about (contract, section 3: "said not to have happened"). */
  private static final String FAILED = "cue:fail/denied";

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
    return StageFit.of(clauses, last - 1, decision, event);
  }

  /**
   * Returns the stage that the sentence gives outright to an event told of by a noun, its subject:
   * "the summit has been agreed on", or by a verb: "failed to agree"; null where it says nothing of
   * the kind.
   *
   * @param sentence the sentence that tells of it
   * @param first index of the trigger's first word
   * @param last index after its last word
   */
  public @Nullable StageDecision settled(Sentence sentence, int first, int last) {
    Clauses clauses = grammar.clauses(sentence);
    int verb = verb(clauses, first, last);
    return verb >= 0 ? failed(clauses, verb) : nouns.settled(clauses, last - 1);
  }

  /** "Failed to agree", not "will fail to agree" and not what is joined to it by "and". */
  private @Nullable StageDecision failed(Clauses clauses, int verb) {
    VerbGroup group = clauses.group(verb);
    int fail = group.infinitive() ? clauses.skipAdverbs(group.first() - 1) : -1;
    if (fail < 0 || !clauses.isVerb(fail) || !clauses.group(fail).isFinite()) {
      return null;
    }
    StageDecision decision = verbs.decide(clauses, verb);
    boolean done = verbs.decide(clauses, fail).stage() == Stage.OCCURRED;
    return done && decision.rule().equals(FAILED) ? decision : null;
  }

  /**
   * Returns that an event is held during which something was done: "told them during a call"; null
   * where the sentence says nothing of the kind.
   *
   * @param sentence the sentence that tells of it
   * @param first index of the trigger's first word
   * @param last index after its last word
   */
  public @Nullable StageDecision during(Sentence sentence, int first, int last) {
    Clauses clauses = grammar.clauses(sentence);
    int start = clauses.nounPhraseStart(last - 1);
    if (verb(clauses, first, last) >= 0 || !clauses.lower(start - 1).equals("during")) {
      return null;
    }
    for (int at = start - 2; at >= 0 && !clauses.is(at, WordClass.CLAUSE_END); at--) {
      if (clauses.isVerb(at) && clauses.group(at).isFinite()) {
        StageDecision done = verbs.decide(clauses, at);
        return done.stage() == Stage.OCCURRED
            ? StageDecision.of(Stage.OCCURRED, "noun/during", clauses.lower(at))
            : null;
      }
    }
    return null;
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
}
