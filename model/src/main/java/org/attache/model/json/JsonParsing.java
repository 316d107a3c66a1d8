package org.attache.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON text into {@link JsonValue}s, within bounds that hostile input cannot pass: 32
 * levels, strings of 20 million UTF-16 units, numbers of 32 characters, names of 200.
 */
public final class JsonParsing {
  static final int MOST_LEVELS = 32;
  static final int LONGEST_STRING = 20_000_000;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_LEVELS)
                  .maxStringLength(LONGEST_STRING)
                  .maxNumberLength(32)
                  .maxNameLength(200)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * Returns the one value that {@code json} holds.
   *
   * @throws IncorrectInput if it is not JSON, or passes the bounds
   */
  public JsonValue parse(String json, Origin origin) {
    try (JsonParser parser =
        factory.createParser(tools.jackson.core.ObjectReadContext.empty(), json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new IncorrectInput(
            "json-empty", origin.at(1) + ": there is no JSON", "", origin.at(1));
      }
      JsonValue value = value(parser, first, "", origin);
      if (parser.nextToken() != null) {
        throw new JsonValue(origin, "", line(parser), parser.getString())
            .refusal("json-broken", "is followed by more: one value is expected");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw broken("input-too-large", "is too large or too deep: ", e, origin);
    } catch (JacksonException e) {
      throw broken("json-broken", "is broken: ", e, origin);
    }
  }

  private static JsonValue value(JsonParser parser, JsonToken token, String path, Origin origin) {
    int line = line(parser);
    return new JsonValue(origin, path, line, content(parser, token, path, origin));
  }

  private static @Nullable Object content(
      JsonParser parser, JsonToken token, String path, Origin origin) {
    return switch (token) {
      case START_OBJECT -> members(parser, path, origin);
      case START_ARRAY -> items(parser, path, origin);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, path, origin);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          null;
    };
  }

  /** Jackson lets an exponent beyond that of any decimal through to the decimal itself. */
  private static BigDecimal number(JsonParser parser, String path, Origin origin) {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      throw new JsonValue(origin, path, line(parser), parser.getString())
          .refusal("value-wrong", "is no number that can be held: " + parser.getString(), e);
    }
  }

  private static Map<String, JsonValue> members(JsonParser parser, String path, Origin origin) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      String inner = path.isEmpty() ? name : path + "." + name;
      members.put(name, value(parser, parser.nextToken(), inner, origin));
    }
    return members;
  }

  private static List<JsonValue> items(JsonParser parser, String path, Origin origin) {
    List<JsonValue> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(parser, token, path + "[" + items.size() + "]", origin));
    }
    return items;
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static IncorrectInput broken(
      String code, String problem, JacksonException e, Origin origin) {
    TokenStreamLocation location = e.getLocation();
    int line = location == null ? 1 : location.getLineNr();
    String column = location == null ? "" : ":" + location.getColumnNr();
    String place = origin.at(line);
    String message = place + column + ": the JSON text " + problem + e.getOriginalMessage();
    return new IncorrectInput(code, message, null, place, e);
  }
}
