package org.attache.sources.html.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON-LD as pages have it: with raw line breaks in strings, commas too many, or cut off.
 * What could be read before a fault is kept.
 */
final class LinkedData {
  private static final int MOST_LEVELS = 64;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxStringLength(4_000_000)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .build();

  /** Returns all objects in {@code script}, the outer ones before those within them. */
  List<Map<String, Object>> objects(String script) {
    List<Map<String, Object>> objects = new ArrayList<>();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), plain(script))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        value(parser, token, objects);
      }
    } catch (JacksonException e) {
      return objects;
    }
    return objects;
  }

  private static String plain(String script) {
    String text = script.strip();
    for (String mark : List.of("<!--", "//<![CDATA[", "<![CDATA[")) {
      if (text.startsWith(mark)) {
        text = text.substring(mark.length());
      }
    }
    return text.strip();
  }

  private static @Nullable Object value(
      JsonParser parser, JsonToken token, List<Map<String, Object>> objects) {
    if (token == JsonToken.START_OBJECT) {
      return object(parser, objects);
    }
    if (token != JsonToken.START_ARRAY) {
      return token == JsonToken.VALUE_STRING || token.isNumeric() ? parser.getString() : null;
    }
    List<Object> items = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != null && next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      Object item = value(parser, next, objects);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private static Map<String, Object> object(JsonParser parser, List<Map<String, Object>> objects) {
    Map<String, Object> object = new LinkedHashMap<>();
    objects.add(object);
    for (JsonToken next = parser.nextToken();
        next != null && next != JsonToken.END_OBJECT;
        next = parser.nextToken()) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == null) {
        break;
      }
      Object value = value(parser, token, objects);
      if (value != null && name != null) {
        object.putIfAbsent(name, value);
      }
    }
    return object;
  }
}
