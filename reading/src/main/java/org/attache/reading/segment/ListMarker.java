package org.attache.reading.segment;

import org.attache.model.Span;

/** What stands before an item of a list: a bullet, "1.", "2)", "(a)". */
final class ListMarker {
  private static final int MOST_DIGITS = 2;

  private ListMarker() {}

  /** Returns the number of units of the marker with which a line begins; 0 without one. */
  static int length(String text, Span line) {
    int at = line.begin();
    char first = text.charAt(at);
    if (Characters.isBullet(first)) {
      return isGapAt(text, at + 1, line) ? 1 : 0;
    }
    boolean bracket = first == '(';
    int from = bracket ? at + 1 : at;
    int to = from;
    while (to < line.end() && to - from <= MOST_DIGITS && isAsciiDigit(text.charAt(to))) {
      to++;
    }
    if (to == from && to < line.end() && Character.isLowerCase(text.charAt(to))) {
      to++;
    }
    if (to == from || to - from > MOST_DIGITS || to >= line.end()) {
      return 0;
    }
    boolean number = isAsciiDigit(text.charAt(from));
    char mark = text.charAt(to);
    boolean closed = mark == ')' || (mark == '.' && number && !bracket);
    return closed && isGapAt(text, to + 1, line) ? to + 1 - at : 0;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isGapAt(String text, int at, Span line) {
    return at < line.end() && Characters.isGap(text.charAt(at));
  }
}
