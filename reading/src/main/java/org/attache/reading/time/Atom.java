package org.attache.reading.time;

/**
 * A run of letters, a run of digits or one other unit: the pieces in which this grammar reads, so
 * that "mid-August", "6-8" and "today's" mean the same however words are cut.
 *
 * @param text as it stands in the text
 * @param lower in lower case; typographic dashes and apostrophes as plain ones
 * @param begin offset of its first unit in the document
 * @param word index of the word in which it lies
 * @param number its value where it is a run of at most six digits, else -1
 * @param sense what the lexicon says of it
 */
record Atom(String text, String lower, int begin, int word, int number, Sense sense) {
  int end() {
    return begin + text.length();
  }
}
