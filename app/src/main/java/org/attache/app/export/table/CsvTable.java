package org.attache.app.export.table;

import java.util.List;
import org.attache.app.export.TextForm;
import org.attache.app.output.CsvRow;
import org.attache.ledger.Event;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180). Words of others are guarded against spreadsheets that take them for
 * formulas; numbers never are, so that -10.0 stays a number.
 *
 * @param table what is written
 * @param <R> what a row is of
 */
public record CsvTable<R>(Table<R> table) implements TextForm {
  @Override
  public String head() {
    return String.join(",", table.columns().stream().map(Column::name).toList()) + "\r\n";
  }

  @Override
  public List<String> items(Event event) {
    return table.rows().apply(event).stream().map(this::line).toList();
  }

  private String line(R item) {
    CsvRow row = new CsvRow();
    for (Column<R> column : table.columns()) {
      cell(row, column.kind(), column.value().apply(item));
    }
    return row.line();
  }

  private static void cell(CsvRow row, Kind kind, @Nullable Object value) {
    String text = value instanceof List<?> items ? joined(items) : String.valueOf(value);
    if (value == null) {
      row.typed(null);
    } else if (kind == Kind.TEXT || kind == Kind.TEXTS) {
      row.text(text);
    } else {
      row.typed(text);
    }
  }

  private static String joined(List<?> items) {
    return String.join("; ", items.stream().map(String::valueOf).toList());
  }
}
