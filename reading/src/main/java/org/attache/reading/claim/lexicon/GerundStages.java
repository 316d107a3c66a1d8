package org.attache.reading.claim.lexicon;

import org.attache.model.Stage;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;
import org.jspecify.annotations.Nullable;

/** At which stage an event stands that a gerund or participle tells of: "without attacking". */
final class GerundStages {
  private static final int FARTHEST = 20;

  private final CueTable cues;
  private final VerbStages verbs;

  GerundStages(CueTable cues, VerbStages verbs) {
    this.cues = cues;
    this.verbs = verbs;
  }

  StageDecision decide(Clauses clauses, VerbGroup group, int depth) {
    int before = clauses.skipAdverbs(group.first() - 1);
    String word = clauses.lower(before);
    for (int at = before; at >= 0 && before - at <= 3; at--) {
      CueMatch match = cues.at(clauses, at, Construction.GERUND);
      if (match != null && match.last() > before) {
        return verbs.combine(clauses, match, depth);
      }
    }
    if (clauses.is(before, WordClass.PREPOSITION) || word.equals("to")) {
      StageDecision noun = afterPreposition(clauses, before, depth);
      if (noun != null) {
        return noun;
      }
    }
    if (word.equals("from")) {
      StageDecision kept = keptFrom(clauses, before, depth);
      if (kept != null) {
        return kept;
      }
    }
    if (word.equals("including") || word.equals("namely")) {
      StageDecision listed = listed(clauses, before, depth);
      if (listed != null) {
        return listed;
      }
    }
    if (clauses.is(before, WordClass.COORDINATOR) || word.equals(",")) {
      int conjunct = gerundBefore(clauses, before);
      if (conjunct >= 0) {
        return verbs.decide(clauses, conjunct, depth + 1);
      }
    }
    if (word.equals("without")) {
      return StageDecision.of(Stage.DENIED, "verb/without", word);
    }
    return StageDecision.of(Stage.OCCURRED, "verb/participle", VerbStages.words(clauses, group));
  }

  private @Nullable StageDecision keptFrom(Clauses clauses, int from, int depth) {
    for (int at = from - 1; at >= 0 && from - at <= FARTHEST; at--) {
      CueMatch match = cues.at(clauses, at, Construction.FROM);
      if (match != null) {
        return verbs.combine(clauses, match, depth);
      }
      if (clauses.is(at, WordClass.CLAUSE_END)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable StageDecision listed(Clauses clauses, int including, int depth) {
    for (int at = including - 1; at >= 0 && including - at <= FARTHEST; at--) {
      CueMatch match = cues.at(clauses, at, Construction.OBJECT);
      if (match == null) {
        match = cues.at(clauses, at, Construction.GERUND);
      }
      if (match != null) {
        return verbs.combine(clauses, match, depth);
      }
    }
    return null;
  }

  private @Nullable StageDecision afterPreposition(Clauses clauses, int preposition, int depth) {
    for (int at = preposition - 1; at >= 0 && preposition - at <= 3; at--) {
      CueMatch match = cues.at(clauses, at, Construction.OF);
      if (match != null && match.last() >= preposition - 1) {
        return verbs.combine(clauses, match, depth);
      }
    }
    return null;
  }

  private static int gerundBefore(Clauses clauses, int coordinator) {
    for (int at = coordinator - 1; at >= 0 && coordinator - at <= FARTHEST; at--) {
      if (clauses.forms(at).contains(VerbForm.GERUND) && clauses.isVerb(at)) {
        return at;
      }
      if (clauses.is(at, WordClass.CLAUSE_END)) {
        return -1;
      }
    }
    return -1;
  }
}
