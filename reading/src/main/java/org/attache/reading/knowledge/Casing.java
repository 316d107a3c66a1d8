package org.attache.reading.knowledge;

import java.util.List;
import java.util.Locale;
import org.attache.reading.segment.Word;

/** How a name must be written for it to be meant. */
enum Casing {
  /** Any way: "foreign minister". */
  ANY,
  /** With a capital in it: "Turkey", not "turkey". */
  CAPITALISED,
  /** In capitals: "US", not "us" or "Us". */
  UPPER;

  private static final int LONGEST_ACRONYM = 6;

  /** Returns what a table's spelling of a name asks of the text. */
  static Casing of(String phrase) {
    if (phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
      return ANY;
    }
    boolean acronym =
        phrase.length() <= LONGEST_ACRONYM
            && phrase.indexOf(' ') < 0
            && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    return acronym ? UPPER : CAPITALISED;
  }

  /** Returns whether the words {@code first} to {@code last} are written so. */
  boolean admits(List<Word> words, int first, int last) {
    if (this == ANY) {
      return true;
    }
    for (int i = first; i < last; i++) {
      Word word = words.get(i);
      if (this == CAPITALISED && word.isCapitalised()) {
        return true;
      }
      if (this == UPPER && !isUpper(word.text())) {
        return false;
      }
    }
    return this == UPPER;
  }

  private static boolean isUpper(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }
}
