package org.attache.reading.claim.lexicon;

import java.util.Set;
import org.attache.reading.claim.lexicon.CueTable.CueMatch;

/** "A treaty calls for" what its parties have agreed; only persons and bodies ask by "call for". */
final class Instruments {
  private static final Set<String> BINDING =
      Set.of(
          "agreement",
          "agreements",
          "treaty",
          "accord",
          "accords",
          "deal",
          "pact",
          "order",
          "orders",
          "decree");

  private static final int NEAR = 12;

  private Instruments() {}

  /** Returns whether the subject of "call for" is a binding text. */
  static boolean govern(Clauses clauses, CueMatch match) {
    if (!clauses.lemma(match.first()).equals("call")
        || !clauses.lower(match.last() - 1).equals("for")) {
      return false;
    }
    for (int at = match.first() - 1; at >= 0 && match.first() - at <= NEAR; at--) {
      if (BINDING.contains(clauses.lower(at))) {
        return true;
      }
      if (clauses.is(at, WordClass.CLAUSE_END)
          || clauses.isVerb(at)
          || clauses.is(at, WordClass.SUBJECT_PRONOUN) && !clauses.lower(at).equals("who")) {
        return false;
      }
    }
    return false;
  }
}
