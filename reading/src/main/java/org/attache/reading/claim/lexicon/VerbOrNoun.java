package org.attache.reading.claim.lexicon;

import java.util.Set;

/**
 * Decides whether a word that can be a verb is one where it stands. English nouns and verbs share
 * spellings ("visits", "attack"); the words beside tell which it is (after Quirk et al.,
 * 2.34–2.39).
 */
final class VerbOrNoun {
  private final Clauses clauses;
  private final VerbForms verbForms;
  private final Gerunds gerunds;
  private final boolean titleCase;

  VerbOrNoun(Clauses clauses, VerbForms verbForms) {
    this.clauses = clauses;
    this.verbForms = verbForms;
    this.gerunds = new Gerunds(clauses);
    this.titleCase = clauses.isTitleCase();
  }

  /** Returns whether the word is used as a verb here. */
  boolean isVerb(int index) {
    Set<VerbForm> forms = clauses.forms(index);
    if (forms.isEmpty() || clauses.is(index, WordClass.MODAL) || isAuxiliaryOf(index)) {
      return false;
    }
    if (clauses.isCapitalised(index) && clauses.isCapitalised(index - 1) && !titleCase) {
      return false;
    }
    if (forms.contains(VerbForm.GERUND)) {
      return gerunds.isVerb(index);
    }
    boolean onlyPast = !forms.contains(VerbForm.BASE) && !forms.contains(VerbForm.THIRD_PERSON);
    if (onlyPast) {
      return !isAdjectival(index);
    }
    return isVerbByNeighbours(index, forms);
  }

  /** "is", and "has" or "did" before another verb. */
  private boolean isAuxiliaryOf(int index) {
    if (clauses.is(index, WordClass.BE)) {
      return true;
    }
    if (!clauses.is(index, WordClass.HAVE) && !clauses.is(index, WordClass.DO)) {
      return false;
    }
    int next = index + 1;
    while (clauses.is(next, WordClass.ADVERB)
        || (clauses.is(next, WordClass.NEGATION) && !clauses.lower(next).equals("no"))) {
      next++;
    }
    if (clauses.is(next, WordClass.BE)) {
      return true;
    }
    VerbForm governed = clauses.is(index, WordClass.DO) ? VerbForm.BASE : VerbForm.PARTICIPLE;
    return clauses.forms(next).contains(governed) && !clauses.is(next, WordClass.DETERMINER);
  }

  private boolean isVerbByNeighbours(int index, Set<VerbForm> forms) {
    int before = clauses.skipAdverbs(index - 1);
    if (clauses.lower(before).equals("to")) {
      return forms.contains(VerbForm.BASE) && !clauses.lower(index + 1).equals("of");
    }
    if (clauses.is(before, WordClass.MODAL)
        || clauses.is(before, WordClass.DO)
        || clauses.is(before, WordClass.SUBJECT_PRONOUN)) {
      return true;
    }
    if (clauses.is(before, WordClass.NEGATION) && !clauses.lower(before).equals("no")) {
      return true;
    }
    if (before >= 0 && (clauses.is(before, WordClass.BE) || clauses.is(before, WordClass.HAVE))) {
      return forms.contains(VerbForm.PARTICIPLE);
    }
    if (clauses.isNominal(before)
        || clauses.is(before, WordClass.PREPOSITION)
        || clauses.isNumber(before)) {
      return false;
    }
    if (verbForms.isKnown(clauses.lower(index)) && !verbForms.isNounToo(clauses.lower(index))) {
      return true;
    }
    if (isFollowedByInfinitive(index) || isCallOn(index)) {
      return true;
    }
    if (clauses.is(before, WordClass.COORDINATOR) || clauses.lower(before).equals(",")) {
      return clauses.startsObject(index + 1)
          || (isParticle(index + 1) && isConjoinedVerb(before - 1))
          || (forms.contains(VerbForm.BASE) && isSecondBase(index, before));
    }
    return isVerbAfterNoun(index, before, forms);
  }

  private boolean isFollowedByInfinitive(int index) {
    return clauses.lower(index + 1).equals("to")
        && clauses.forms(index + 2).contains(VerbForm.BASE)
        && isOnlyVerb(index);
  }

  private boolean isCallOn(int index) {
    String next = clauses.lower(index + 1);
    return clauses.lemma(index).equals("call")
        && (next.equals("on") || next.equals("for") || next.equals("upon"));
  }

  /** "agreed to stop attacks and launch formal talks": a second bare verb before its object. */
  private boolean isSecondBase(int index, int coordinator) {
    if (!clauses.isWord(index + 1)
        || clauses.is(index + 1, WordClass.PREPOSITION)
        || isVerbLike(index + 1)) {
      return false;
    }
    for (int at = coordinator - 1; at > 0 && !clauses.is(at, WordClass.CLAUSE_END); at--) {
      if (clauses.forms(at).contains(VerbForm.BASE)
          && (clauses.lower(at - 1).equals("to") || clauses.is(at - 1, WordClass.MODAL))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerbAfterNoun(int index, int before, Set<VerbForm> forms) {
    if (before < 0) {
      return clauses.startsObject(index + 1);
    }
    if (clauses.lower(index + 1).equals("of") || clauses.isRelational(before)) {
      return false;
    }
    if (clauses.startsObject(index + 1)) {
      return true;
    }
    boolean plural = clauses.lower(before).endsWith("s") && !clauses.isCapitalised(before);
    if (!plural && forms.contains(VerbForm.THIRD_PERSON) && isOnlyVerb(index)) {
      return true;
    }
    if (forms.contains(VerbForm.BASE) && forms.size() == 1) {
      return plural && !isVerbLike(index + 1);
    }
    if (forms.contains(VerbForm.THIRD_PERSON)) {
      return !plural && clauses.isCapitalised(before) && !isVerbLike(index + 1);
    }
    return !isVerbLike(index + 1);
  }

  /** Returns whether no other word of the clause is plainly a verb and none marks a noun here. */
  private boolean isOnlyVerb(int index) {
    if (clauses.is(index + 1, WordClass.PREPOSITION) && !clauses.isCapitalised(index - 1)) {
      return false;
    }
    for (int at = index - 1; at >= 0 && !endsClause(at); at--) {
      if (isVerbLike(at)
          || isPlainVerb(at)
          || (index - at <= 3 && clauses.is(at, WordClass.PREPOSITION))) {
        return false;
      }
    }
    for (int at = index + 1; at < clauses.size() && !endsClause(at); at++) {
      if (isVerbLike(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsClause(int index) {
    return clauses.is(index, WordClass.CLAUSE_END)
        || clauses.lower(index).equals(",")
        || clauses.is(index, WordClass.SUBORDINATOR)
        || clauses.is(index, WordClass.COORDINATOR);
  }

  private boolean isParticle(int index) {
    return clauses.is(index, WordClass.PREPOSITION) && !clauses.lower(index).equals("of");
  }

  private boolean isConjoinedVerb(int index) {
    return index >= 0 && isVerbLike(index);
  }

  private boolean isVerbLike(int index) {
    return clauses.is(index, WordClass.BE)
        || clauses.is(index, WordClass.HAVE)
        || clauses.is(index, WordClass.MODAL)
        || (verbForms.isKnown(clauses.lower(index))
            && clauses.forms(index).contains(VerbForm.PAST));
  }

  /** "wants", which no noun is spelt like. */
  private boolean isPlainVerb(int index) {
    String word = clauses.lower(index);
    return clauses.forms(index).contains(VerbForm.THIRD_PERSON)
        && verbForms.isKnown(word)
        && !verbForms.isNounToo(word);
  }

  /** A past form between a determiner and a noun is an adjective: "the wounded soldier". */
  private boolean isAdjectival(int index) {
    if (!clauses.isWord(index + 1)
        || clauses.is(index + 1, WordClass.PREPOSITION)
        || clauses.is(index + 1, WordClass.DETERMINER)
        || clauses.is(index + 1, WordClass.ADVERB)
        || clauses.is(index + 1, WordClass.POSSESSIVE)
        || clauses.is(index + 1, WordClass.OBJECT_PRONOUN)
        || clauses.lower(index + 1).equals("to")) {
      return false;
    }
    if (clauses.lower(index - 1).equals("newly")) {
      return true;
    }
    int before = clauses.skipAdverbs(index - 1);
    boolean afterVerb = verbForms.isKnown(clauses.lower(before)) && !isAuxiliary(before);
    return clauses.isNominal(before)
        || (!clauses.isCapitalised(index + 1)
            && before == index - 1
            && (clauses.is(before, WordClass.PREPOSITION) || afterVerb));
  }

  private boolean isAuxiliary(int index) {
    return clauses.is(index, WordClass.BE)
        || clauses.is(index, WordClass.HAVE)
        || clauses.is(index, WordClass.MODAL);
  }
}
