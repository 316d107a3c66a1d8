package org.attache.reading.claim.lexicon;

import java.util.EnumSet;
import java.util.Set;
import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;
import org.jspecify.annotations.Nullable;

/**
 * At which stage an event stands that a noun tells of: its modifiers, what is said of it, what
 * governs it.
 */
final class NounStages {
  private static final int DEEPEST = 4;
  private static final int FARTHEST = 25;
  private static final Set<String> BEFORE_IT = Set.of("before", "ahead", "advance");

  /** Prepositions that tie an event to a noun only where that noun is an object itself. */
  private static final Set<String> LOOSE = Set.of("in", "on");

  private static final Set<String> INHERITING = Set.of("in", "with", "at", "through", "including");
  private static final Set<Stage> INHERITED =
      EnumSet.of(Stage.PLANNED, Stage.AGREED, Stage.MOOTED, Stage.PROPOSED);

  /** Stages that an adjective gives ("planned talks") and a verb takes back ("suspended"). */
  private static final Set<Stage> UNDONE_LATER = EnumSet.of(Stage.PLANNED, Stage.PROPOSED);

  private static final Set<Stage> UNDONE =
      EnumSet.of(Stage.CANCELLED, Stage.POSTPONED, Stage.REFUSED);

  private static final Set<String> UNRELATED =
      Set.of("response", "reaction", "return", "addition", "connection", "relation", "due");
  private static final Set<String> NESTING = Set.of("of", "to", "for", "in", "on");

  private final CueTable cues;
  private final VerbStages verbs;
  private final NounPredicates predicates;

  NounStages(CueTable cues, VerbStages verbs) {
    this.cues = cues;
    this.verbs = verbs;
    this.predicates = new NounPredicates(cues, verbs);
  }

  /** Returns the stage of the event that the noun at {@code head} tells of. */
  StageDecision decide(Clauses clauses, int head) {
    StageDecision decision = decide(clauses, head, 0);
    if (decision == null) {
      decision = inherited(clauses, head);
    }
    return decision == null ? bare(clauses, head) : decision;
  }

  /** Returns the stage that a finite verb gives outright to its subject, the noun, or null. */
  @Nullable StageDecision settled(Clauses clauses, int head) {
    return predicates.settled(clauses, clauses.nounPhraseStart(head), head);
  }

  /** "will lead a coalition in support of": the clause's own verb has not happened yet. */
  private @Nullable StageDecision inherited(Clauses clauses, int head) {
    int start = clauses.nounPhraseStart(head);
    boolean exchanged =
        clauses.lower(start - 1).equals("for") && clauses.lower(start - 2).equals("exchange");
    if (!exchanged && !INHERITING.contains(clauses.lower(start - 1))) {
      return null;
    }
    int verb = Subjects.governor(clauses, start);
    if (verb < 0) {
      return null;
    }
    StageDecision own = verbs.decide(clauses, verb, 1);
    return INHERITED.contains(own.stage()) ? own : null;
  }

  private StageDecision bare(Clauses clauses, int head) {
    for (int first = Math.max(0, head - 2); first <= head; first++) {
      CueMatch match = cues.at(clauses, first, Construction.BARE);
      if (match != null && match.last() == head + 1) {
        return StageDecision.of(match.cue().stage(), match.cue().id(), clauses.lower(head));
      }
    }
    return StageDecision.of(Stage.OCCURRED, "noun/bare", clauses.lower(head));
  }

  private @Nullable StageDecision decide(Clauses clauses, int head, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    int start = clauses.nounPhraseStart(head);
    StageDecision decision = modified(clauses, start, head);
    if (decision != null && UNDONE_LATER.contains(decision.stage())) {
      StageDecision above = governed(clauses, start, depth);
      return above != null && UNDONE.contains(above.stage()) ? above : decision;
    }
    if (decision == null) {
      decision = predicates.of(clauses, start, head, depth);
    }
    if (decision == null) {
      decision = governed(clauses, start, depth);
    }
    return decision;
  }

  private @Nullable StageDecision modified(Clauses clauses, int start, int head) {
    for (int at = start; at < head; at++) {
      CueMatch match = cues.at(clauses, at, Construction.MODIFIER);
      if (match != null) {
        return new StageDecision(
            match.cue().stage(), StageDecision.NO_MOVER, match.cue().id(), clauses.lower(at));
      }
    }
    return clauses.lower(start).equals("no")
        ? StageDecision.of(Stage.DENIED, "noun/no", "no")
        : null;
  }

  private @Nullable StageDecision governed(Clauses clauses, int start, int depth) {
    int before = start - 1;
    if (before < 0) {
      return null;
    }
    if (clauses.is(before, WordClass.PREPOSITION) || clauses.lower(before).equals("to")) {
      return byPreposition(clauses, before, depth);
    }
    int verb = clauses.skipAdverbs(before);
    if (clauses.isVerb(verb)) {
      return byVerb(clauses, verb, start, depth);
    }
    if (clauses.lower(verb).equals("be") && clauses.is(verb - 1, WordClass.MODAL)) {
      return predicates.byModal(clauses, verb - 1, depth); // "there will be talks"
    }
    if (clauses.is(before, WordClass.COORDINATOR)
        || clauses.lower(before).equals(",")
        || clauses.lower(before).equals("including")) {
      return byConjunct(clauses, before, start, depth);
    }
    return null;
  }

  private @Nullable StageDecision byVerb(Clauses clauses, int verb, int start, int depth) {
    CueMatch match = cues.at(clauses, verb, Construction.OBJECT);
    if (match != null) {
      return verbs.combine(clauses, match, depth + 1);
    }
    StageDecision own = verbs.decide(clauses, verb, depth + 1);
    return own.stage() == Stage.OCCURRED && start > 0 ? null : own;
  }

  private @Nullable StageDecision byPreposition(Clauses clauses, int preposition, int depth) {
    for (int at = preposition; at >= 0 && preposition - at <= 4; at--) {
      CueMatch verb = cues.at(clauses, at, Construction.OBJECT);
      if (verb != null && verb.last() == preposition + 1) {
        return verbs.combine(clauses, verb, depth + 1);
      }
      CueMatch noun = cues.at(clauses, at, Construction.OF);
      if (noun != null && noun.last() == preposition) {
        return outer(clauses, noun, depth);
      }
    }
    String word = clauses.lower(preposition);
    if (BEFORE_IT.contains(word)
        || (word.equals("of") && BEFORE_IT.contains(clauses.lower(preposition - 1)))) {
      return StageDecision.of(Stage.PLANNED, "noun/before", word);
    }
    int left = preposition - 1;
    boolean nested = NESTING.contains(word) && !UNRELATED.contains(clauses.lower(left));
    if (LOOSE.contains(word) && left >= 0) {
      int leftStart = clauses.nounPhraseStart(left);
      nested &= clauses.isVerb(clauses.skipAdverbs(leftStart - 1));
    }
    if (nested && left >= 0 && clauses.isWord(left) && !clauses.isVerb(left)) {
      return decide(clauses, left, depth + 1);
    }
    if (nested && left >= 0 && clauses.isVerb(left)) {
      StageDecision own = verbs.decide(clauses, left, depth + 1);
      return own.stage().isHeld() ? null : own;
    }
    return null;
  }

  /** "rejected calls for a ceasefire": what governs the cue noun may outweigh it. */
  private StageDecision outer(Clauses clauses, CueMatch noun, int depth) {
    return outweighed(clauses, noun.last() - 1, verbs.combine(clauses, noun, depth + 1), depth);
  }

  /**
   * Returns {@code own}, unless what governs or is said of the noun at {@code head} is stronger.
   */
  StageDecision outweighed(Clauses clauses, int head, StageDecision own, int depth) {
    StageDecision above = decide(clauses, head, depth + 1);
    boolean firm = own.stage() == Stage.PLANNED || own.stage() == Stage.AGREED;
    if (above == null
        || above.stage().isHeld()
        || above.stage() == Stage.PLANNED
        || (firm && above.stage() == Stage.MOOTED)) {
      return own;
    }
    return switch (above.stage()) {
      case REFUSED, CANCELLED, DENIED, AGREED, MOOTED -> above;
      default -> own;
    };
  }

  private @Nullable StageDecision byConjunct(
      Clauses clauses, int coordinator, int start, int depth) {
    for (int at = coordinator - 1; at >= 0 && coordinator - at <= FARTHEST; at--) {
      if (clauses.is(at, WordClass.CLAUSE_END) || clauses.is(at, WordClass.SUBORDINATOR)) {
        return null;
      }
      if (clauses.isVerb(at)) {
        return byVerb(clauses, at, start, depth);
      }
      CueMatch noun = cues.at(clauses, at, Construction.OF);
      if (noun != null && clauses.is(noun.last(), WordClass.PREPOSITION)) {
        return verbs.combine(clauses, noun, depth + 1);
      }
    }
    return null;
  }
}
