package org.attache.ledger.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or number of a sentence.
 *
 * @param begin where it begins in the sentence
 * @param text the word as written, a following per cent sign included
 * @param lower the word in lower case, without a possessive ending
 */
record Token(int begin, String text, String lower) {
  private static final int LONGEST_SENTENCE = 2000;
  private static final int STEM = 6;

  static List<Token> of(String sentence) {
    int end = Math.min(sentence.length(), LONGEST_SENTENCE);
    List<Token> tokens = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= end; i++) {
      if (i < end && isInner(sentence, i, end, from)) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        boolean rate = i < end && sentence.charAt(i) == '%';
        tokens.add(token(sentence, from, rate ? i + 1 : i));
        from = -1;
      }
    }
    return tokens;
  }

  int end() {
    return begin + text.length();
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isRate() {
    return isNumber() && text.endsWith("%");
  }

  /** Returns the beginning that inflected forms share, as information retrieval cuts them. */
  String stem() {
    String base = lower.endsWith("s") && lower.length() > 3 ? drop(lower) : lower;
    base = base.endsWith("e") && base.length() > 4 ? drop(base) : base;
    return base.length() > STEM ? base.substring(0, STEM) : base;
  }

  private static String drop(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean isInner(String text, int at, int end, int from) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean joined = from >= 0 && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean number = joined && Character.isDigit(text.charAt(at + 1));
    boolean apostrophe = c == '\'' || c == '’';
    boolean decimal = number && Character.isDigit(text.charAt(at - 1)) && (c == ',' || c == '.');
    return decimal || (joined && (apostrophe || (c == '.' && isSingle(text, at))));
  }

  /** An initial, as in U.S., goes on over its point. */
  private static boolean isSingle(String text, int point) {
    return point < 2 || !Character.isLetterOrDigit(text.charAt(point - 2));
  }

  private static Token token(String sentence, int begin, int end) {
    String text = sentence.substring(begin, end);
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new Token(
        begin, text, lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower);
  }
}
