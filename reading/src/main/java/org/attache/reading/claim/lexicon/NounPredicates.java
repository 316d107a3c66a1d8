package org.attache.reading.claim.lexicon;

import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;
import org.jspecify.annotations.Nullable;

/** What is said of a noun as a subject, or by a participle or adjective right after it. */
final class NounPredicates {
  private static final int FARTHEST = 25;

  private final CueTable cues;
  private final VerbStages verbs;

  NounPredicates(CueTable cues, VerbStages verbs) {
    this.cues = cues;
    this.verbs = verbs;
  }

  /** Returns the stage at which what is said of a noun puts it, or null where that tells none. */
  @Nullable StageDecision of(Clauses clauses, int start, int head, int depth) {
    CueMatch compound = cues.at(clauses, head + 1, Construction.COMPOUND);
    if (compound != null) {
      return new StageDecision(
          compound.cue().stage(),
          StageDecision.NO_MOVER,
          compound.cue().id(),
          clauses.lower(head + 1));
    }
    CueMatch next = cues.at(clauses, head + 1, Construction.PREDICATE);
    if (next != null && next.cue().kind() == Cue.Kind.ADJECTIVE) {
      return new StageDecision(
          next.cue().stage(), StageDecision.NO_MOVER, next.cue().id(), clauses.lower(head + 1));
    }
    if (!canBeSubject(clauses, start)) {
      return null;
    }
    for (int at = head + 1; at < clauses.size() && at - head <= FARTHEST; at++) {
      if (clauses.is(at, WordClass.CLAUSE_END) || clauses.is(at, WordClass.SUBORDINATOR)) {
        return null;
      }
      CueMatch match = cues.at(clauses, at, Construction.PREDICATE);
      if (match != null) {
        return predicate(clauses, match, depth);
      }
      if (clauses.is(at, WordClass.MODAL)) {
        return byModal(clauses, at, depth);
      }
      boolean reduced = at == head + 1 && clauses.forms(at).contains(VerbForm.PARTICIPLE);
      if (!reduced && clauses.isVerb(at)) {
        StageDecision own = verbs.decide(clauses, at, depth + 1);
        return clauses.group(at).isFinite() && !own.stage().isHeld() ? own : null;
      }
    }
    return null;
  }

  /**
   * Returns the stage that a participle or adjective after a form of "be" gives to its subject:
   * "has been agreed on", "was called off"; null after a modal and where something else is said.
   */
  @Nullable StageDecision settled(Clauses clauses, int start, int head) {
    if (!canBeSubject(clauses, start)) {
      return null;
    }
    for (int at = head + 1; at < clauses.size() && at - head <= FARTHEST; at++) {
      if (clauses.is(at, WordClass.CLAUSE_END)
          || clauses.is(at, WordClass.SUBORDINATOR)
          || clauses.is(at, WordClass.MODAL)
          || clauses.is(at, WordClass.NEGATION)) {
        return null;
      }
      CueMatch match = cues.at(clauses, at, Construction.PREDICATE);
      if (match != null && clauses.is(clauses.skipAdverbs(at - 1), WordClass.BE)) {
        return clauses.lower(match.last()).equals("to") ? null : predicate(clauses, match, 0);
      }
    }
    return null;
  }

  /** Returns the stage of a noun before or after whose verb the word at {@code modal} stands. */
  StageDecision byModal(Clauses clauses, int modal, int depth) {
    int next = modal + 1;
    while (next - modal < 5
        && (clauses.is(next, WordClass.ADVERB)
            || clauses.is(next, WordClass.NEGATION)
            || clauses.is(next, WordClass.BE)
            || clauses.is(next, WordClass.HAVE))) {
      next++;
    }
    CueMatch match = cues.at(clauses, next, Construction.PREDICATE);
    if (match != null) {
      return predicate(clauses, match, depth);
    }
    String word = clauses.lower(modal);
    boolean negated =
        clauses.is(modal, WordClass.NEGATION) || clauses.is(modal + 1, WordClass.NEGATION);
    Stage stage = word.startsWith("w") ? Stage.PLANNED : Stage.MOOTED;
    return StageDecision.of(negated ? Stage.REFUSED : stage, "noun/modal", word);
  }

  private StageDecision predicate(Clauses clauses, CueMatch match, int depth) {
    if (match.cue().kind() == Cue.Kind.VERB) {
      return verbs.combine(clauses, match, depth + 1);
    }
    boolean negated = false;
    for (int at = match.first() - 1; at >= match.first() - 4; at--) {
      if (clauses.is(at, WordClass.MODAL) && !clauses.is(at, WordClass.NEGATION)) {
        Stage stage = clauses.lower(at).startsWith("w") ? match.cue().stage() : Stage.MOOTED;
        return StageDecision.of(stage, match.cue().id(), clauses.lower(at));
      }
      negated |= clauses.is(at, WordClass.NEGATION);
    }
    Stage stage = negated ? Stage.DENIED : match.cue().stage();
    return StageDecision.of(stage, match.cue().id(), clauses.lower(match.first()));
  }

  private static boolean canBeSubject(Clauses clauses, int start) {
    int before = start - 1;
    return before < 0
        || clauses.is(before, WordClass.CLAUSE_END)
        || (clauses.is(before, WordClass.SUBORDINATOR)
            && !clauses.is(before, WordClass.PREPOSITION))
        || clauses.is(before, WordClass.COORDINATOR)
        || !clauses.isWord(before)
        || isReport(clauses, before);
  }

  private static boolean isReport(Clauses clauses, int index) {
    String word = clauses.lower(index);
    return word.equals("said") || word.equals("says") || word.equals("say");
  }
}
