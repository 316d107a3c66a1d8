package org.attache.app.export.table;

import java.util.List;
import java.util.function.Function;
import org.attache.app.export.Rows;
import org.attache.ledger.Event;

/**
 * What rows an event has, and of which columns.
 *
 * @param columns at least one
 * @param rows of an event
 * @param <R> what a row is of
 */
public record Table<R>(List<Column<R>> columns, Function<Event, List<R>> rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** Returns the table that has such rows. */
  public static Table<?> of(Rows rows) {
    return switch (rows) {
      case CLAIMS -> ClaimTable.table();
      case EVENTS -> StandingTable.table();
      case HISTORIES -> StateTable.table();
    };
  }
}
