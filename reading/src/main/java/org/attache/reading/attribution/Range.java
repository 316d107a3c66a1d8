package org.attache.reading.attribution;

/**
 * Words of a sentence.
 *
 * @param from index of the first
 * @param to index after the last, greater than {@code from}
 */
record Range(int from, int to) {
  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words: from=" + from + ", to=" + to);
    }
  }
}
