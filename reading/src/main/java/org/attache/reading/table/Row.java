package org.attache.reading.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line number of its line in the file, from 1
 * @param cells its cells, trimmed
 */
public record Row(int line, List<String> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** Returns the cell of a column, counted from 0. */
  public String cell(int column) {
    return cells.get(column);
  }

  /** Returns the parts of a cell that are separated by commas, trimmed, without empty ones. */
  public List<String> list(int column) {
    return List.of(cell(column).split(",", -1)).stream()
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
