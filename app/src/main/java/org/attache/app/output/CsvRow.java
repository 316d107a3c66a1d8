package org.attache.app.output;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * One row of CSV by RFC 4180, built cell by cell. A text cell that a spreadsheet would take for a
 * formula is guarded by an apostrophe; a number or day never is.
 */
public final class CsvRow {
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

  private final StringBuilder row = new StringBuilder();
  private boolean begun;

  /** Adds a text, null leaving the cell empty. */
  public CsvRow text(@Nullable String value) {
    if (value == null) {
      return typed("");
    }
    return typed(startsFormula(value) ? "'" + value : value);
  }

  /** Adds a list as one text cell, its items separated by {@code "; "}. */
  public CsvRow texts(List<String> values) {
    return text(String.join("; ", values));
  }

  /** Adds labels that we chose ourselves. */
  public CsvRow labels(List<? extends Named> values) {
    return typed(values.stream().map(Named::label).collect(Collectors.joining("; ")));
  }

  /** Adds a number, day or truth value as it is; null leaves the cell empty. */
  public CsvRow typed(@Nullable Object value) {
    if (begun) {
      row.append(',');
    }
    begun = true;
    if (value != null) {
      appendQuoted(value.toString());
    }
    return this;
  }

  /** Returns the row with its line end. */
  public String line() {
    return row + "\r\n";
  }

  private void appendQuoted(String value) {
    if (value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
      row.append(value);
      return;
    }
    row.append('"').append(value.replace("\"", "\"\"")).append('"');
  }

  private static boolean startsFormula(String value) {
    return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
  }
}
