package org.attache.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * Finds the paragraphs of a text.
 *
 * <p>An empty line always parts paragraphs. A single line break does so too, unless the lines are
 * wrapped: the next line goes on in lower case, or its first word would not have fitted on the line
 * before in a column at most {@value #WIDEST_COLUMN} units wide.
 */
final class Paragraphs {
  private static final int WIDEST_COLUMN = 120;
  private static final int NARROWEST_COLUMN = 45;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Returns the paragraphs in order, without the white space around them; none is empty. */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    List<Span> block = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int stop = lineEnd(text, at);
      Span line = trim(text, at, stop);
      if (line.length() == 0) {
        paragraphs.block(block);
        block.clear();
      } else {
        block.add(line);
      }
      at = stop + 1;
    }
    paragraphs.block(block);
    return paragraphs.found;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineBreak(text.charAt(at))) {
      at++;
    }
    boolean windows =
        at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return windows ? at + 1 : at;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  private static Span trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Characters.isGap(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isGap(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private void block(List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || !goesOn(lines.get(i), lines.get(i + 1), width)) {
        found.add(new Span(lines.get(from).begin(), lines.get(i).end()));
        from = i + 1;
      }
    }
  }

  private boolean goesOn(Span line, Span next, int width) {
    if (ListMarker.length(text, next) > 0) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next.begin()))) {
      return true;
    }
    int word = next.begin();
    while (word < next.end() && !Characters.isGap(text.charAt(word))) {
      word++;
    }
    boolean full = line.length() + 1 + word - next.begin() > width;
    return full && width >= NARROWEST_COLUMN && width <= WIDEST_COLUMN;
  }
}
