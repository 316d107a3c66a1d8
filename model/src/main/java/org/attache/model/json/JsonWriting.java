package org.attache.model.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON on one line, absent values left out, the same bytes on every Java. */
public final class JsonWriting {
  private final JsonFactory factory =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /** Returns the one object whose members {@code members} writes. */
  public String object(Consumer<JsonGenerator> members) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return escapeLoneSurrogates(out.toString());
  }

  /** Writes a member, which is left out where it says nothing. */
  public static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      json.writeStringProperty(name, value);
    }
  }

  static <T> void list(JsonGenerator json, String name, List<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }

  /** Writes {@code value} with at least {@code fewest} and at most {@code most} decimals. */
  public static void decimal(JsonGenerator json, String name, double value, int fewest, int most) {
    BigDecimal rounded = new BigDecimal(value).setScale(most, RoundingMode.HALF_EVEN);
    BigDecimal shortest = rounded.stripTrailingZeros();
    json.writeName(name);
    json.writeNumber(shortest.scale() < fewest ? shortest.setScale(fewest) : shortest);
  }

  /**
   * Half a surrogate pair cannot be encoded in UTF-8 and would be lost on the way to a file; as an
   * escape it survives. Raw surrogates stand only within JSON strings, so the whole can be scanned.
   */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(unit));
        copied = i + 1;
      }
    }
    return copied == 0 ? json : escaped.append(json, copied, json.length()).toString();
  }
}
