package org.attache.app.export.linked;

import java.util.List;
import java.util.function.Function;
import org.attache.app.export.TextForm;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;

/**
 * A JSON document that is an array in a frame.
 *
 * @param head what precedes the first object
 * @param tail what follows the last one
 * @param objects of an event
 */
public record JsonArrayForm(String head, String tail, Function<Event, List<JsonObject>> objects)
    implements TextForm {
  @Override
  public List<String> items(Event event) {
    return objects.apply(event).stream().map(JsonObject::text).toList();
  }

  @Override
  public String separator() {
    return ",\n";
  }
}
