package org.attache.reading.time;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Function words that a rule asks for, written as one text.
 *
 * @param words the words
 */
record WordSet(Set<String> words) {
  WordSet {
    words = Collections.unmodifiableSet(new HashSet<>(words));
  }

  /** Returns the set of the words that spaces part. */
  static WordSet of(String... lines) {
    return new WordSet(Set.of(String.join(" ", lines).split(" ", -1)));
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}
