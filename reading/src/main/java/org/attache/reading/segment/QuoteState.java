package org.attache.reading.segment;

import java.util.List;

/** Tells, while it passes over the words of a paragraph, which quotation marks close. */
final class QuoteState {
  private final List<Word> words;
  private boolean straightOpen;

  QuoteState(List<Word> words) {
    this.words = words;
  }

  /** Takes note of the word at {@code index}; to be called for each word in order. */
  void pass(int index) {
    if (words.get(index).text().equals("\"")) {
      straightOpen = !straightOpen;
    }
  }

  /** Returns the index after the closing quotes, brackets and references that stand at index. */
  int closersEnd(int index) {
    int at = index;
    boolean open = straightOpen;
    while (at < words.size()) {
      if (isReference(at)) {
        at += 3;
        continue;
      }
      String mark = words.get(at).text();
      int cp = mark.codePointAt(0);
      if (!isBracket(cp) && !(Characters.canCloseQuote(cp) && mark.length() <= 2)) {
        break;
      }
      if (mark.equals("\"")) {
        if (!closesStraight(at, open)) {
          break;
        }
        open = false;
      } else if (mark.equals("'")
          && !isAdjacent(at)
          && at + 1 < words.size()
          && isAdjacent(at + 1)) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean closesStraight(int at, boolean open) {
    boolean last = at + 1 == words.size();
    boolean left = isAdjacent(at);
    boolean right = !last && isAdjacent(at + 1);
    return last || (left && !right) || (left == right && open);
  }

  private static boolean isBracket(int cp) {
    return cp == ')' || cp == ']' || cp == '}';
  }

  /** "[1]" after a sentence belongs to it. */
  private boolean isReference(int at) {
    return at + 2 < words.size()
        && words.get(at).text().equals("[")
        && words.get(at + 2).text().equals("]")
        && words.get(at + 1).text().chars().allMatch(Character::isDigit);
  }

  /** Whether nothing lies between the word and the one before it. */
  private boolean isAdjacent(int at) {
    return at > 0 && words.get(at - 1).span().end() == words.get(at).span().begin();
  }
}
