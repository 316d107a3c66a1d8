package org.attache.reading.mention;

import java.util.List;
import org.attache.reading.knowledge.Designation;
import org.attache.reading.knowledge.Lexicon.Match;
import org.attache.reading.segment.Sentence;
import org.attache.reading.segment.Word;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all names found in it.
 *
 * @param sentence the sentence
 * @param matches the names that begin at each word, the longest first
 * @param titleCase whether nearly all its words are capitalised, so that a capital tells nothing
 */
record Scan(Sentence sentence, List<List<Match>> matches, boolean titleCase) {
  static Scan of(Sentence sentence, List<List<Match>> matches) {
    int capitals = 0;
    int letters = 0;
    for (Word word : sentence.words()) {
      if (word.isWordlike() && word.text().length() > 3) {
        letters++;
        capitals += word.isCapitalised() ? 1 : 0;
      }
    }
    return new Scan(
        sentence, matches, letters > 3 && capitals * 10 >= letters * 8 && !closed(sentence));
  }

  /** A heading bears no period. */
  private static boolean closed(Sentence sentence) {
    int size = sentence.words().size();
    return size > 0 && sentence.words().get(size - 1).text().equals(".");
  }

  int size() {
    return sentence.words().size();
  }

  Word word(int i) {
    return sentence.words().get(i);
  }

  /** Returns the lower-case word at {@code i}, empty beyond the sentence. */
  String lower(int i) {
    return i < 0 || i >= size() ? "" : word(i).lower();
  }

  boolean capitalised(int i) {
    return i >= 0 && i < size() && word(i).isCapitalised();
  }

  /** Returns the longest match at {@code i} that holds a designation of {@code kind}, or null. */
  <T extends Designation> @Nullable Match longest(int i, Class<T> kind) {
    if (i < size()) {
      for (Match match : matches.get(i)) {
        if (match.as(kind) != null) {
          return match;
        }
      }
    }
    return null;
  }

  /** Returns whether the word at {@code i} is a possessive mark. */
  boolean possessive(int i) {
    String lower = lower(i);
    return lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’");
  }

  boolean hyphen(int i) {
    String lower = lower(i);
    return lower.equals("-") || lower.equals("–") || lower.equals("‑");
  }

  /** Returns the text of the words {@code from} to {@code to}, white space made single spaces. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && word(i - 1).span().end() < word(i).span().begin()) {
        text.append(' ');
      }
      text.append(word(i).text());
    }
    return text.toString();
  }
}
