package org.attache.reading.claim.lexicon;

import java.util.Set;

/** Tells forms in -ing that are verbs from nouns ("a meeting") and adjectives ("sweeping cuts"). */
final class Gerunds {
  private static final Set<String> NOUNS =
      Set.of(
          "meeting",
          "bombing",
          "killing",
          "shooting",
          "peacekeeping",
          "fighting",
          "signing",
          "training",
          "funding",
          "warning",
          "building",
          "hearing",
          "briefing",
          "shelling",
          "stabbing",
          "beating",
          "ruling",
          "financing",
          "kidnapping",
          "hijacking",
          "spending",
          "sharing",
          "trafficking",
          "smuggling",
          "offering",
          "gathering",
          "meddling",
          "spying",
          "hacking",
          "rioting",
          "looting",
          "backing",
          "standing",
          "understanding",
          "crossing",
          "proceeding",
          "following",
          "ceasing",
          "ramming",
          "poisoning",
          "sentencing",
          "lobbying");
  private static final Set<String> ADJECTIVES =
      Set.of(
          "sweeping",
          "crippling",
          "lasting",
          "binding",
          "pending",
          "existing",
          "remaining",
          "outgoing",
          "incoming",
          "growing");

  private final Clauses clauses;

  Gerunds(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Returns whether the form in -ing at a word is used as a verb. */
  boolean isVerb(int index) {
    int before = clauses.skipAdverbs(index - 1);
    if (clauses.is(before, WordClass.BE)) {
      return true;
    }
    if (ADJECTIVES.contains(clauses.lower(index)) && !clauses.startsObject(index + 1)) {
      return false;
    }
    if (clauses.isNominal(before) || clauses.lower(index + 1).equals("of")) {
      return false;
    }
    if (!NOUNS.contains(clauses.lower(index))) {
      return true;
    }
    return clauses.startsObject(index + 1)
        && !clauses.isRelational(before)
        && (before < 0 || !clauses.isWord(before) || clauses.is(before, WordClass.PREPOSITION));
  }
}
