package org.attache.reading.claim.lexicon;

import java.util.Set;
import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;

/** At which stage an event stands that a verb tells of: modality, negation, tense, governors. */
final class VerbStages {
  private static final int DEEPEST = 4;
  private static final int FARTHEST = 20;
  private static final Set<String> POSSIBILITY = Set.of("could", "may", "might", "can");
  private static final Set<String> OBLIGATION = Set.of("should", "must", "shall", "ought");

  private static final Set<String> ATTAINING =
      Set.of("secure", "broker", "negotiate", "mediate", "achieve", "win", "obtain");

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

  private final CueTable cues;

  VerbStages(CueTable cues) {
    this.cues = cues;
  }

  /** Returns the stage of the event that the verb at {@code verb} tells of. */
  StageDecision decide(Clauses clauses, int verb) {
    return decide(clauses, verb, 0);
  }

  StageDecision decide(Clauses clauses, int verb, int depth) {
    VerbGroup group = clauses.group(verb);
    if (depth > DEEPEST) {
      return StageDecision.of(Stage.OCCURRED, "verb/deep", "");
    }
    if (group.infinitive()) {
      return new InfinitiveStages(cues, this).decide(clauses, group, depth);
    }
    if (isGerund(clauses, group)) {
      return new GerundStages(cues, this).decide(clauses, group, depth);
    }
    int conjunct = conjunct(clauses, group);
    if (conjunct >= 0) {
      return decide(clauses, conjunct, depth + 1);
    }
    return inClause(clauses, group, finite(clauses, group), depth);
  }

  private static boolean isGerund(Clauses clauses, VerbGroup group) {
    if (!group.modal().isEmpty()) {
      return false;
    }
    String first = clauses.lower(group.first());
    return (group.form() == VerbForm.GERUND && !group.progressive())
        || first.equals("being")
        || first.equals("having");
  }

  private static StageDecision finite(Clauses clauses, VerbGroup group) {
    String words = words(clauses, group);
    if (!group.modal().isEmpty()) {
      StageDecision own = StageDecision.of(modal(group), "verb/modal", words);
      return Futures.conditioned(clauses, group, own);
    }
    if (group.negated()) {
      boolean present = !group.past() && !group.perfect() && group.form() == VerbForm.BASE;
      return StageDecision.of(present ? Stage.REFUSED : Stage.DENIED, "verb/negation", words);
    }
    int subject = clauses.nounPhraseStart(group.first() - 1);
    if (group.first() > 0 && NOBODY.contains(clauses.lower(subject))) {
      return StageDecision.of(Stage.DENIED, "verb/nobody", clauses.lower(subject));
    }
    if (clauses.lower(group.first()).equals("be")) {
      return StageDecision.of(Stage.PROPOSED, "verb/subjunctive", words);
    }
    if (group.progressive() && !group.past()) {
      return StageDecision.of(Stage.UNDERWAY, "verb/progressive", words);
    }
    if (clauses.lower(group.verb() - 1).equals("being") && !group.past()) {
      return StageDecision.of(Stage.UNDERWAY, "verb/progressive", words);
    }
    return StageDecision.of(Stage.OCCURRED, "verb/tense", words);
  }

  private static Stage modal(VerbGroup group) {
    String modal = group.modal();
    if (group.negated() || modal.equals("cannot") || modal.equals("ca")) {
      return modal.equals("could") ? Stage.DENIED : Stage.REFUSED;
    }
    if (POSSIBILITY.contains(modal)) {
      return Stage.MOOTED;
    }
    if (OBLIGATION.contains(modal)) {
      return Stage.PROPOSED;
    }
    return modal.equals("would") && group.perfect() ? Stage.MOOTED : Stage.PLANNED;
  }

  /** A condition or a verb of speech around the clause may outweigh the group's own stage. */
  private StageDecision inClause(Clauses clauses, VerbGroup group, StageDecision own, int depth) {
    int at = group.first() - 1;
    boolean coordinated = false;
    for (int steps = 0; at >= 0 && steps < FARTHEST; steps++, at--) {
      if (clauses.is(at, WordClass.CLAUSE_END)) {
        return own;
      }
      if (clauses.is(at, WordClass.CONDITIONAL) && !clauses.lower(at).equals("were")) {
        return StageDecision.of(Stage.MOOTED, "verb/condition", clauses.lower(at));
      }
      CueMatch cue = cues.at(clauses, at, Construction.THAT);
      if (cue != null && opensClause(clauses, cue, group)) {
        return governed(clauses, group, own, cue, depth);
      }
      coordinated |= clauses.lower(at).equals("that") && clauses.lower(at - 1).equals("and");
      if (!coordinated && clauses.isVerb(at) && !clauses.forms(at).contains(VerbForm.GERUND)) {
        return own;
      }
    }
    return own;
  }

  /** "announced that …", "warned they would": nothing but the clause's subject lies between. */
  private static boolean opensClause(Clauses clauses, CueMatch cue, VerbGroup group) {
    if (clauses.lower(cue.last()).equals("that") || clauses.lower(cue.last() - 1).equals("that")) {
      return true;
    }
    if (cue.cue().kind() != Cue.Kind.VERB || cue.last() >= group.first()) {
      return false;
    }
    for (int at = cue.last(); at < group.first(); at++) {
      if (!clauses.isWord(at)
          || clauses.is(at, WordClass.COORDINATOR)
          || clauses.lower(at).equals("to")) {
        return false;
      }
    }
    return true;
  }

  private StageDecision governed(
      Clauses clauses, VerbGroup group, StageDecision own, CueMatch match, int depth) {
    Stage stage = match.cue().stage();
    boolean future =
        own.stage() == Stage.PLANNED
            || own.stage() == Stage.PROPOSED
            || own.stage() == Stage.MOOTED;
    boolean subjunctive = group.form() == VerbForm.BASE && !group.past();
    boolean applies =
        switch (stage) {
          case PROPOSED, AGREED, THREATENED, PLANNED -> future || subjunctive;
          case DENIED, REFUSED -> !future && match.last() < group.first();
          case MOOTED -> true;
          default -> false;
        };
    if (!applies || match.first() >= group.first()) {
      return own;
    }
    return combine(clauses, match, depth);
  }

  /** Returns the stage that a cue gives, given the stage at which the cue itself stands. */
  StageDecision combine(Clauses clauses, CueMatch match, int depth) {
    Stage stage = match.cue().stage();
    String detail = clauses.lower(match.first());
    if (match.cue().kind() != Cue.Kind.VERB) {
      boolean negated = clauses.is(match.first() - 1, WordClass.NEGATION);
      StageDecision decision = new StageDecision(stage, match.first(), match.cue().id(), detail);
      return negated ? negate(decision) : decision;
    }
    StageDecision own = decide(clauses, match.first(), depth + 1);
    if (stage.isHeld()) {
      return own.stage() == Stage.OCCURRED
          ? new StageDecision(stage, StageDecision.NO_MOVER, match.cue().id(), detail)
          : own;
    }
    if (stage == Stage.AGREED
        && ATTAINING.contains(clauses.lemma(match.first()))
        && !clauses.group(match.first()).isFinite()) {
      stage = Stage.PROPOSED; // "to secure their release": it is for others to grant
    }
    if (stage == Stage.PROPOSED && Instruments.govern(clauses, match)) {
      return StageDecision.of(Stage.AGREED, match.cue().id() + "+instrument", detail);
    }
    StageDecision moved = new StageDecision(stage, match.first(), match.cue().id(), detail);
    return switch (own.stage()) {
      case REFUSED, DENIED, CANCELLED -> negate(moved);
      case MOOTED -> new StageDecision(Stage.MOOTED, own.mover(), own.rule(), own.detail());
      default -> moved;
    };
  }

  static StageDecision negate(StageDecision decision) {
    Stage stage =
        switch (decision.stage()) {
          case AGREED, PLANNED, UNDERWAY -> Stage.REFUSED;
          case OCCURRED, PROPOSED, THREATENED -> Stage.DENIED;
          case REFUSED, DENIED, CANCELLED -> Stage.MOOTED;
          default -> decision.stage();
        };
    return new StageDecision(
        stage, decision.mover(), decision.rule() + "+negation", decision.detail());
  }

  /** Returns the verb before "and" that shares its auxiliaries with a bare base form, or -1. */
  private static int conjunct(Clauses clauses, VerbGroup group) {
    int before = clauses.skipAdverbs(group.first() - 1);
    boolean bare = group.modal().isEmpty() && group.first() == group.verb() && !group.perfect();
    boolean coordinated =
        clauses.is(before, WordClass.COORDINATOR) || clauses.lower(before).equals(",");
    if (!bare || !coordinated) {
      return -1;
    }
    VerbForm form = group.form();
    if (form != VerbForm.BASE && form != VerbForm.PARTICIPLE) {
      return -1;
    }
    for (int at = before - 1; at >= 0 && before - at <= FARTHEST; at--) {
      if (clauses.is(at, WordClass.CLAUSE_END)) {
        return -1;
      }
      if (clauses.isVerb(at) && clauses.forms(at).contains(form)) {
        return at;
      }
    }
    return -1;
  }

  static String words(Clauses clauses, VerbGroup group) {
    StringBuilder text = new StringBuilder();
    for (int at = group.first(); at <= group.verb(); at++) {
      text.append(at == group.first() ? "" : " ").append(clauses.lower(at));
    }
    return text.toString();
  }
}
