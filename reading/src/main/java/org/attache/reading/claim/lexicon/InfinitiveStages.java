package org.attache.reading.claim.lexicon;

import java.util.Set;
import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;
import org.jspecify.annotations.Nullable;

/** At which stage an event stands that an infinitive tells of: "agreed to meet". */
final class InfinitiveStages {
  private static final int FARTHEST = 20;
  private static final int FIRST_TO = 9;
  private static final Set<String> RANKS = Set.of("first", "last", "only", "latest");

  private final CueTable cues;
  private final VerbStages verbs;

  InfinitiveStages(CueTable cues, VerbStages verbs) {
    this.cues = cues;
    this.verbs = verbs;
  }

  StageDecision decide(Clauses clauses, VerbGroup group, int depth) {
    int to = group.first();
    int before = clauses.skipAdverbs(to - 1);
    if (group.perfect()) {
      return StageDecision.of(Stage.OCCURRED, "verb/to-have", VerbStages.words(clauses, group));
    }
    if (clauses.is(before, WordClass.BE)) {
      return StageDecision.of(
          group.negated() ? Stage.REFUSED : Stage.PLANNED, "verb/be-to", clauses.lower(before));
    }
    StageDecision governor = governorOf(clauses, to, depth);
    if (governor != null) {
      return group.negated() ? VerbStages.negate(governor) : governor;
    }
    if (group.progressive()) {
      return StageDecision.of(Stage.UNDERWAY, "verb/to-be-doing", VerbStages.words(clauses, group));
    }
    if (isFirstTo(clauses, to)) {
      return StageDecision.of(Stage.OCCURRED, "verb/first-to", clauses.lower(to + 1));
    }
    return StageDecision.of(
        group.negated() ? Stage.REFUSED : Stage.PLANNED,
        "verb/purpose",
        VerbStages.words(clauses, group));
  }

  /** "Became the first foreign ministers to visit": done, unless it is still to come. */
  private static boolean isFirstTo(Clauses clauses, int to) {
    boolean first = false;
    for (int at = to - 1; at >= 0 && to - at <= FIRST_TO; at--) {
      first |= RANKS.contains(clauses.lower(at));
      if (first && clauses.is(at, WordClass.MODAL)) {
        return false;
      }
      if (clauses.isVerb(at) || clauses.is(at, WordClass.CLAUSE_END)) {
        return first;
      }
    }
    return first;
  }

  private @Nullable StageDecision governorOf(Clauses clauses, int to, int depth) {
    for (int at = to - 1; at >= 0 && to - at <= FARTHEST; at--) {
      if (clauses.is(at, WordClass.CLAUSE_END)
          && !clauses.lower(at).equals(")")
          && !clauses.lower(at).equals("(")) {
        return null;
      }
      CueMatch match = cues.at(clauses, at, Construction.TO);
      if (match != null && isContiguous(clauses, match.last(), to)) {
        return clauses.lower(at - 1).equals("in") && clauses.lower(at).equals("order")
            ? null
            : outer(clauses, match, depth);
      }
      if (match != null
          && match.cue().kind() == Cue.Kind.NOUN
          && clauses.is(match.last(), WordClass.PREPOSITION)) {
        return outer(clauses, match, depth);
      }
      CueMatch distant = cues.at(clauses, at, Construction.OBJECT_TO);
      if (distant != null && distant.last() <= to) {
        return verbs.combine(clauses, distant, depth);
      }
      if (match != null
          && match.cue().kind() == Cue.Kind.VERB
          && isSharedInfinitive(clauses, match, to)) {
        return verbs.combine(clauses, match, depth);
      }
      if (clauses.isVerb(at) && clauses.group(at).isFinite()) {
        return null;
      }
    }
    return null;
  }

  private static boolean isContiguous(Clauses clauses, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean vote = Character.isDigit(clauses.lower(at).charAt(0)) || !clauses.isWord(at);
      if ((!vote && !clauses.is(at, WordClass.ADVERB)) || clauses.lower(at).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "rules out a plan to annex": what governs the noun may outweigh it. */
  private StageDecision outer(Clauses clauses, CueMatch match, int depth) {
    StageDecision own = verbs.combine(clauses, match, depth);
    if (match.cue().kind() != Cue.Kind.NOUN) {
      return own;
    }
    return new NounStages(cues, verbs).outweighed(clauses, match.last() - 1, own, depth);
  }

  /** "agreed to meet and to sign", "agreed with Iran to meet". */
  private static boolean isSharedInfinitive(Clauses clauses, CueMatch match, int to) {
    return clauses.lower(match.last()).equals("to")
        || clauses.is(match.last(), WordClass.PREPOSITION)
        || (match.cue().stage() != Stage.OCCURRED && clauses.lower(to - 1).equals(","));
  }
}
