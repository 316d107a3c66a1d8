package org.attache.reading.claim.lexicon;

/** Closed classes of English words that clauses are cut by. A word may belong to several. */
enum WordClass {
  /** Articles, numerals and the adjectives that stand in their place ("new", "latest"). */
  DETERMINER(1 << 0),
  POSSESSIVE(1 << 1),
  PREPOSITION(1 << 2),
  MODAL(1 << 3),
  BE(1 << 4),
  HAVE(1 << 5),
  DO(1 << 6),
  NEGATION(1 << 7),
  SUBJECT_PRONOUN(1 << 8),
  OBJECT_PRONOUN(1 << 9),
  /** Adverbs that may stand inside a verb group. */
  ADVERB(1 << 10),
  COORDINATOR(1 << 11),
  SUBORDINATOR(1 << 12),
  /** What opens a condition. */
  CONDITIONAL(1 << 13),
  /** Punctuation that ends a clause. */
  CLAUSE_END(1 << 14);

  private final int bit;

  WordClass(int bit) {
    this.bit = bit;
  }

  /** Returns the bit that stands for it in a set of classes. */
  int bit() {
    return bit;
  }
}
