package org.attache.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lays cells out in aligned columns, one of which takes what width the others leave. */
public final class TextTable {
  private static final int GAP = 2;
  private static final int LEAST_FLEXIBLE = 16;

  private final int columns;
  private final int flexible;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Makes a table with a head.
   *
   * @param columns what a line may take
   * @param flexible index of the column whose cells are broken over lines
   * @param head the names of the columns
   */
  public TextTable(Palette palette, int columns, int flexible, String... head) {
    this.columns = columns;
    this.flexible = flexible;
    rows.add(List.of(head).stream().map(name -> palette.paint(Style.FAINT, name)).toList());
  }

  /** Adds a row, printable and painted already, a cell a column. */
  public void row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(cells.length + " cells, not " + rows.get(0).size());
    }
    rows.add(List.of(cells));
  }

  /** Returns the lines, without line ends. */
  public List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> wrapped = Wrapping.wrap(row.get(flexible), widths[flexible]);
      int height = Math.max(1, wrapped.size());
      for (int at = 0; at < height; at++) {
        lines.add(line(row, at < wrapped.size() ? wrapped.get(at) : "", at == 0, widths));
      }
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    int others = GAP * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      others += i == flexible ? 0 : widths[i];
    }
    widths[flexible] = Math.max(LEAST_FLEXIBLE, Math.min(widths[flexible], columns - others));
    return widths;
  }

  private String line(List<String> row, String piece, boolean first, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = i == flexible ? piece : first ? row.get(i) : "";
      line.append(cell).append(" ".repeat(widths[i] - Columns.of(cell) + GAP));
    }
    return line.toString().stripTrailing();
  }
}
