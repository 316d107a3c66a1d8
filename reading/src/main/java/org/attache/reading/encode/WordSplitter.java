package org.attache.reading.encode;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * Cuts a stretch of text into words, numbers and marks. A cut never falls inside a word piece of
 * BERT's tokenizer: letters and digits stay together, every mark stands alone except in "U.S.",
 * "3.5" and "'s".
 */
public final class WordSplitter {
  private WordSplitter() {}

  /** Returns the spans of the words of {@code text} that lie in {@code range}, in order. */
  public static List<Span> split(String text, Span range) {
    List<Span> words = new ArrayList<>();
    int at = range.begin();
    while (at < range.end()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (isBlank(point)) {
        at = next;
        continue;
      }
      int end = Math.min(range.end(), isWordlike(point) ? wordEnd(text, at) : markEnd(text, at));
      words.add(new Span(at, end));
      at = end;
    }
    return words;
  }

  private static boolean isWordlike(int point) {
    return !isBlank(point) && !WordPiece.standsAlone(point);
  }

  static boolean isBlank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.CONTROL
        || Character.getType(point) == Character.FORMAT;
  }

  private static int wordEnd(String text, int begin) {
    int end = runEnd(text, begin);
    boolean digits = isDigits(text, begin, end);
    while (end + 1 < text.length() && joins(text.charAt(end), digits, end - begin)) {
      int more = runEnd(text, end + 1);
      boolean single = more - end == 2 && Character.isLetter(text.charAt(end + 1));
      if (digits ? more == end + 1 || !isDigits(text, end + 1, more) : !single) {
        break;
      }
      end = more;
    }
    boolean abbreviation = !digits && text.substring(begin, end).indexOf('.') > 0;
    return abbreviation && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
  }

  private static boolean joins(char mark, boolean digits, int length) {
    return digits ? mark == '.' || mark == ',' : mark == '.' && length % 2 == 1 && length < 12;
  }

  private static int markEnd(String text, int begin) {
    char mark = text.charAt(begin);
    boolean possessive =
        (mark == '\'' || mark == '’')
            && begin + 1 < text.length()
            && Character.toLowerCase(text.charAt(begin + 1)) == 's'
            && runEnd(text, begin + 1) == begin + 2;
    return possessive ? begin + 2 : begin + Character.charCount(text.codePointAt(begin));
  }

  private static int runEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && isWordlike(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isDigits(String text, int begin, int end) {
    return text.substring(begin, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
