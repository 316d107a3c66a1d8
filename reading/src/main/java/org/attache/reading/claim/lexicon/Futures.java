package org.attache.reading.claim.lexicon;

import java.util.Set;
import org.attache.model.Stage;

/** What will be done on a condition only: "will strike if the truce fails". */
final class Futures {
  static final String CONDITIONAL = "verb/if";

  private static final Set<String> IF = Set.of("if", "unless");

  /** Verbs after which "if" asks. */
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "asked",
          "asks",
          "asking",
          "know",
          "see",
          "wonder",
          "wondered",
          "decide",
          "unclear",
          "uncertain",
          "clear",
          "even",
          "as",
          "than",
          "what",
          "only");

  private static final int FARTHEST = 25;

  private Futures() {}

  /** Returns {@code own}, the stage of what will be done, or what a condition makes of it. */
  static StageDecision conditioned(Clauses clauses, VerbGroup group, StageDecision own) {
    boolean future = group.modal().startsWith("w") || group.modal().endsWith("ll");
    if (own.stage() != Stage.PLANNED || !own.rule().equals("verb/modal") || !future) {
      return own;
    }
    int at = before(clauses, group.first());
    at = at < 0 ? after(clauses, group.verb()) : at;
    return at < 0 ? own : StageDecision.of(Stage.MOOTED, CONDITIONAL, clauses.lower(at));
  }

  /** "If the talks fail, … will": the condition ends in a comma before the clause's subject. */
  private static int before(Clauses clauses, int first) {
    boolean comma = false;
    for (int at = first - 1; at >= 0 && first - at <= FARTHEST; at--) {
      if (clauses.is(at, WordClass.CLAUSE_END)) {
        return -1;
      }
      comma |= clauses.lower(at).equals(",");
      if (comma && isCondition(clauses, at)) {
        return at;
      }
    }
    return -1;
  }

  /** "Will be reopened if …", "will recognise it should talks fail". */
  private static int after(Clauses clauses, int verb) {
    for (int at = verb + 1; at < clauses.size() && at - verb <= FARTHEST; at++) {
      if (clauses.is(at, WordClass.CLAUSE_END)
          || clauses.lower(at).equals(",")
          || clauses.lower(at).equals("and")) {
        return -1;
      }
      boolean inverted =
          clauses.lower(at).equals("should")
              && clauses.is(at + 1, WordClass.DETERMINER)
              && !clauses.is(at - 1, WordClass.SUBJECT_PRONOUN);
      if (isCondition(clauses, at) || inverted) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isCondition(Clauses clauses, int at) {
    return IF.contains(clauses.lower(at)) && !ASKING.contains(clauses.lower(at - 1));
  }
}
