package org.attache.reading.attribution;

/** Steps over what stands between a subject and its verb: times, appositions, relative clauses. */
final class Parentheses {
  private static final int LONGEST = 30;
  private static final int ROUNDS = 4;
  private static final int LONGEST_NAME = 6;

  private final SourceWords words;

  Parentheses(SourceWords words) {
    this.words = words;
  }

  /** Returns the index after the subject of a verb group that begins at {@code end}. */
  int before(Line line, int end) {
    int last = end;
    for (int round = 0; round < ROUNDS && last > 0; round++) {
      int next = stepOnce(line, last);
      if (next == last) {
        break;
      }
      last = next;
    }
    return last;
  }

  private int stepOnce(Line line, int last) {
    int i = last - 1;
    if (line.isTime(i)) {
      return beforeTime(line, i);
    }
    if (line.isAdverb(i)) {
      return i;
    }
    if (line.reads(i, ")")) {
      int open = backTo(line, i - 1, "(");
      return open > 0 ? open : last;
    }
    boolean paired = line.reads(i, ",") || line.is(i, WordList.DASH);
    return paired ? beforePair(line, last) : last;
  }

  private int beforePair(Line line, int last) {
    int close = last - 1;
    int open = backTo(line, close - 1, line.lower(close));
    if (open < 0) {
      return close > 0 && !line.isQuoteMark(close - 1) ? close : last;
    }
    if (line.isQuoteMark(open - 1) || line.isQuoteMark(close - 1)) {
      return last;
    }
    boolean name = open + 1 < close && words.isName(line, new Range(open + 1, close));
    return name ? close : open;
  }

  private static int beforeTime(Line line, int time) {
    int i = time;
    while (i > 0 && (line.isTime(i - 1) || line.is(i - 1, WordList.TIME_MODIFIER))) {
      i--;
    }
    return i > 0 ? i : time + 1;
  }

  /** Returns the index of {@code mark} to the left, or -1 where a quotation or ";" comes first. */
  static int backTo(Line line, int from, String mark) {
    for (int i = from; i >= 0 && i > from - LONGEST; i--) {
      if (line.reads(i, mark)) {
        return i;
      }
      if (line.isQuoteMark(i) || line.reads(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the index of the mark that opens a quoted name closed by the one at {@code close}. */
  int openOfName(Line line, int close) {
    int open = close - 1;
    while (open > 0 && close - open < LONGEST_NAME && !line.isQuoteMark(open)) {
      open--;
    }
    return isQuotedName(line, open, close) ? open : -1;
  }

  /** Returns whether a quoted name opens at {@code open}. */
  boolean opensName(Line line, int open) {
    int close = open + 1;
    while (close < line.size() && close - open < LONGEST_NAME && !line.isQuoteMark(close)) {
      close++;
    }
    return isQuotedName(line, open, close);
  }

  private boolean isQuotedName(Line line, int open, int close) {
    return line.isQuoteMark(open)
        && line.isQuoteMark(close)
        && open + 1 < close
        && words.isName(line, new Range(open + 1, close));
  }
}
