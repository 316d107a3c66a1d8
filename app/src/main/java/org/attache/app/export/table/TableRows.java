package org.attache.app.export.table;

import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.Event;
import org.jspecify.annotations.Nullable;

/** The values of a table's rows, whatever the rows are of. */
public final class TableRows {
  private TableRows() {}

  /** Returns the rows of an event, a value for each column of the table. */
  public static <R> List<List<@Nullable Object>> of(Table<R> table, Event event) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (R item : table.rows().apply(event)) {
      List<@Nullable Object> row = new ArrayList<>();
      for (Column<R> column : table.columns()) {
        row.add(column.value().apply(item));
      }
      rows.add(row);
    }
    return rows;
  }
}
