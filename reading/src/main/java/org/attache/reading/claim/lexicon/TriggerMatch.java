package org.attache.reading.claim.lexicon;

/**
 * Words of a sentence that match an entry.
 *
 * @param first index of the first word
 * @param last index after the last word
 * @param entry the row matched
 */
record TriggerMatch(int first, int last, TriggerEntry entry) {

  /** Returns the index of the word that the others belong to. */
  int head() {
    return entry.verb() ? first : last - 1;
  }
}
