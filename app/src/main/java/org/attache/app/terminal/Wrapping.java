package org.attache.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a number of columns. */
public final class Wrapping {
  private final int columns;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private Wrapping(int columns) {
    this.columns = columns;
  }

  /**
   * Returns the lines of {@code text}, broken at spaces; a word wider than a line is broken between
   * characters. Colours that are on at a break stay on in the next line.
   *
   * @param text one paragraph without line ends
   * @param columns what a line may take, at least 2
   */
  public static List<String> wrap(String text, int columns) {
    if (columns < 2) {
      throw new IllegalArgumentException("not a width: " + columns);
    }
    Wrapping wrapping = new Wrapping(columns);
    int begin = 0;
    while (begin < text.length()) {
      int space = text.indexOf(' ', begin);
      int end = space < 0 ? text.length() : space;
      wrapping.add(text.substring(begin, end));
      begin = end + 1;
    }
    wrapping.endLine();
    return wrapping.lines;
  }

  private void add(String word) {
    int width = Columns.of(word);
    if (used > 0 && used + 1 + width > columns) {
      endLine();
    }
    if (used > 0) {
      line.append(' ');
      used++;
    }
    if (used + width <= columns) {
      line.append(word);
      used += width;
    } else {
      addBroken(word);
    }
  }

  private void addBroken(String word) {
    int at = 0;
    while (at < word.length()) {
      int next =
          word.charAt(at) == '\u001B'
              ? Columns.afterEscape(word, at)
              : word.offsetByCodePoints(at, 1);
      String piece = word.substring(at, next);
      int width = Columns.of(piece);
      if (used + width > columns) {
        endLine();
      }
      line.append(piece);
      used += width;
      at = next;
    }
  }

  private void endLine() {
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    line.setLength(0);
    used = 0;
  }
}
