package org.attache.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a document.
 *
 * <p>Only outermost pairs are returned. A pair may go over a paragraph's end if a mark that can
 * only close comes before any that can only open; else an opened quotation without a closing mark
 * ends with its paragraph where the next paragraph opens anew (a continued quotation), and with its
 * sentence otherwise. A closing mark after a comma without an opening one closes a quotation that
 * begins with the paragraph.
 */
final class QuoteMarks {
  private static final int MOST_PARAGRAPHS = 4;

  private final TextWords words;
  private final List<Stretch> found = new ArrayList<>();

  private QuoteMarks(TextWords words) {
    this.words = words;
  }

  static List<Stretch> in(TextWords words) {
    QuoteMarks marks = new QuoteMarks(words);
    int at = 0;
    while (at < words.size()) {
      at = marks.step(at);
    }
    return marks.found;
  }

  private int step(int at) {
    Mark mark = Mark.of(words.at(at).text());
    if (mark == null) {
      return at + 1;
    }
    if (!mark.opens() || (mark.closes() && looksClosing(at))) {
      closeParagraphStart(at, mark);
      return at + 1;
    }
    if (mark.single() && !canOpenSingle(at)) {
      return at + 1;
    }
    int close = closing(at, mark);
    Stretch stretch = close >= 0 ? new Stretch(at, at + 1, close, close + 1) : unclosed(at, mark);
    if (stretch == null) {
      return at + 1;
    }
    found.add(stretch);
    return stretch.after();
  }

  private boolean looksClosing(int at) {
    return !words.gapBefore(at) && words.gapAfter(at) && !opensBefore(at);
  }

  /** A mark glued to the word before but followed by what can only begin: said" [The. */
  private boolean opensBefore(int at) {
    return at + 1 < words.size() && words.at(at + 1).text().equals("[");
  }

  private boolean looksOpening(int at) {
    return words.gapBefore(at) && !words.gapAfter(at);
  }

  private boolean canOpenSingle(int at) {
    return (words.gapBefore(at) || !words.at(at - 1).isWordlike()) && at + 1 < words.size();
  }

  /** Returns the number of the mark that closes the one at {@code open}, or -1. */
  private int closing(int open, Mark mark) {
    int paragraph = words.paragraph(open);
    int limit = mark.single() ? paragraph : paragraph + MOST_PARAGRAPHS;
    int depth = 0;
    int candidate = -1;
    for (int i = open + 1; i < words.size() && words.paragraph(i) <= limit; i++) {
      Mark other = Mark.of(words.at(i).text());
      if (other == null || other.single() != mark.single()) {
        continue;
      }
      if (i > open + 1 && other.opens() && (!other.closes() || looksOpening(i))) {
        if (words.paragraph(i) > paragraph) {
          return -1;
        }
        depth++;
      } else if (mark.endsWith(other) || (other.opens() && other.closes())) {
        if (depth > 0) {
          depth--;
        } else if (!mark.single() || isSureSingleClose(i)) {
          return i;
        } else {
          candidate = candidate < 0 ? i : candidate;
        }
      }
    }
    return candidate >= 0 ? candidate : -1;
  }

  /** An apostrophe closes for sure beside another mark; after an s it may be a possessive. */
  private boolean isSureSingleClose(int at) {
    boolean afterMark = !words.at(at - 1).isWordlike();
    boolean beforeMark = at + 1 >= words.size() || !words.at(at + 1).isWordlike();
    return afterMark || beforeMark || !words.lower(at - 1).endsWith("s");
  }

  private @Nullable Stretch unclosed(int open, Mark mark) {
    if (mark.single() || !looksOpening(open)) {
      return null;
    }
    int paragraph = words.paragraph(open);
    int end = open + 1;
    while (end < words.size() && words.paragraph(end) == paragraph) {
      end++;
    }
    Mark next = end < words.size() ? Mark.of(words.at(end).text()) : null;
    boolean continued = next != null && next.opens() && !next.single();
    int last = continued ? end : words.end(words.sentence(open));
    return last > open + 1 ? new Stretch(open, open + 1, last, last) : null;
  }

  private void closeParagraphStart(int close, Mark mark) {
    if (mark.single() || close == 0 || !",?!".contains(words.at(close - 1).text())) {
      return;
    }
    Mark next = close + 1 < words.size() ? Mark.of(words.at(close + 1).text()) : null;
    if (next != null && next.opens() && !next.single()) {
      return;
    }
    int first = close;
    while (first > 0 && words.paragraph(first - 1) == words.paragraph(close)) {
      first--;
    }
    boolean free = found.isEmpty() || found.get(found.size() - 1).after() <= first;
    if (free && first < close) {
      found.add(new Stretch(first - 1, first, close, close + 1));
    }
  }
}
