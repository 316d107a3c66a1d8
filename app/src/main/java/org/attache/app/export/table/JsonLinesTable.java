package org.attache.app.export.table;

import java.util.List;
import org.attache.app.export.TextForm;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;

/**
 * A table as a JSON object a row; what is absent is left out.
 *
 * @param table what is written
 * @param <R> what a row is of
 */
public record JsonLinesTable<R>(Table<R> table) implements TextForm {
  @Override
  public List<String> items(Event event) {
    return table.rows().apply(event).stream().map(this::line).toList();
  }

  private String line(R item) {
    JsonObject object = new JsonObject();
    for (Column<R> column : table.columns()) {
      object.with(column.name(), column.value().apply(item));
    }
    return object.text() + "\n";
  }
}
