package org.attache.app.export.coded;

import org.jspecify.annotations.Nullable;

/** One row of a tab-separated file without quotes, built cell by cell. */
final class TabRow {
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";

  private final String missing;
  private final StringBuilder row = new StringBuilder();
  private boolean begun;

  /** Makes a row in which {@code missing} stands for what is not known. */
  TabRow(String missing) {
    this.missing = missing;
  }

  /** Adds words of others: on one line, and no formula. */
  TabRow text(@Nullable String value) {
    String line = value == null ? "" : value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return typed(
        !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line);
  }

  /** Adds a number, day or code as it is. */
  TabRow typed(@Nullable Object value) {
    String cell = value == null ? "" : value.toString();
    row.append(begun ? "\t" : "").append(cell.isEmpty() ? missing : cell);
    begun = true;
    return this;
  }

  /** Adds cells of which nothing is known. */
  TabRow missing(int cells) {
    for (int i = 0; i < cells; i++) {
      typed(null);
    }
    return this;
  }

  /** Returns the row with its line end. */
  String line() {
    return row + "\n";
  }
}
