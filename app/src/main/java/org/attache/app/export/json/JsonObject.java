package org.attache.app.export.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object under construction. Values are objects, collections, numbers, truth values;
 * anything else is written as its text. What is null or an empty collection is left out.
 */
public final class JsonObject {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member, if it has a value. */
  public JsonObject with(String name, @Nullable Object value) {
    if (value != null && !(value instanceof Collection<?> all && all.isEmpty())) {
      members.put(name, value);
    }
    return this;
  }

  /** Adds a member that stands even where it is null. */
  public JsonObject orNull(String name, @Nullable Object value) {
    members.put(name, value == null ? Absent.HERE : value);
    return this;
  }

  /** Returns the object on one line. */
  public String text() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, this);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof JsonObject object) {
      json.writeStartObject();
      object.members.forEach(
          (name, member) -> {
            json.writeName(name);
            write(json, member);
          });
      json.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      items.forEach(item -> write(json, item));
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value == Absent.HERE) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  private enum Absent {
    HERE
  }
}
