package org.attache.app.answer;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.terminal.Columns;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Style;
import org.attache.app.terminal.Wrapping;

/** Lines under construction, broken to the width of the terminal. */
final class Sheet {
  private static final int LEAST = 20;

  private final Palette palette;
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  Sheet(Palette palette, int columns) {
    this.palette = palette;
    this.columns = columns;
  }

  Palette palette() {
    return palette;
  }

  int columns() {
    return columns;
  }

  /** Adds an empty line and a heading. */
  Sheet heading(String words) {
    gap();
    return line(palette.paint(Style.BOLD, words));
  }

  /** Adds an empty line, except at the beginning. */
  Sheet gap() {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    return this;
  }

  Sheet line(String text) {
    return indented("", text);
  }

  Sheet lines(List<String> ready) {
    lines.addAll(ready);
    return this;
  }

  /** Adds text behind a label that further lines are indented by. */
  Sheet labelled(String label, int width, String text) {
    return indented(
        "  " + palette.paint(Style.FAINT, label) + " ".repeat(Math.max(1, width - label.length())),
        text);
  }

  /** Adds text behind {@code first}; further lines are indented as far. */
  Sheet indented(String first, String text) {
    int indent = Columns.of(first);
    String before = first;
    for (String line : Wrapping.wrap(text, Math.max(LEAST, columns - indent))) {
      lines.add((before + line).stripTrailing());
      before = " ".repeat(indent);
    }
    return this;
  }

  /** Returns the lines, without line ends. */
  List<String> made() {
    return List.copyOf(lines);
  }
}
