package org.attache.model.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attache.model.Named;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it stood, so that a refusal can name the member and the line.
 *
 * <p>The content is a {@code String}, {@code BigDecimal}, {@code Boolean}, {@code List<JsonValue>},
 * {@code Map<String, JsonValue>}, or null for JSON's null.
 */
public final class JsonValue {
  private final Origin origin;
  private final String path;
  private final int line;
  private final @Nullable Object content;

  JsonValue(Origin origin, String path, int line, @Nullable Object content) {
    this.origin = origin;
    this.path = path;
    this.line = line;
    this.content = content;
  }

  /** Returns the member, or null where it is absent; null and "" count as absent. */
  public @Nullable JsonValue optional(String name) {
    JsonValue member = members().get(name);
    return member == null || member.isEmpty() ? null : member;
  }

  /** Returns the member, which must be there. */
  public JsonValue required(String name) {
    JsonValue member = optional(name);
    if (member == null) {
      throw refusal("member-missing", "lacks \"" + name + "\"");
    }
    return member;
  }

  /** Returns the items of a list member read by {@code item}; an absent list is an empty one. */
  public <T> List<T> list(String name, Function<JsonValue, T> item) {
    JsonValue member = optional(name);
    return member == null ? List.of() : member.items(item);
  }

  /** Returns {@code read} of the member, or null where it is absent. */
  public <T> @Nullable T optional(String name, Function<JsonValue, T> read) {
    JsonValue member = optional(name);
    return member == null ? null : read.apply(member);
  }

  /** Refuses the object when it has a member that {@code known} does not hold. */
  public JsonValue only(Set<String> known) {
    for (Map.Entry<String, JsonValue> member : members().entrySet()) {
      if (!known.contains(member.getKey())) {
        throw member
            .getValue()
            .refusal("member-unknown", "is not known here; known are " + sorted(known));
      }
    }
    return this;
  }

  /** Returns the items of this list, read by {@code item}. */
  public <T> List<T> items(Function<JsonValue, T> item) {
    if (!(content instanceof List<?> values)) {
      throw wrongKind("a list");
    }
    List<T> result = new ArrayList<>(values.size());
    for (Object value : values) {
      result.add(item.apply((JsonValue) value));
    }
    return result;
  }

  /** Returns this string. */
  public String text() {
    if (content instanceof String text) {
      return text;
    }
    throw wrongKind("a string");
  }

  /** Returns whether this is a string. */
  public boolean isText() {
    return content instanceof String;
  }

  /** Returns this truth value. */
  public boolean bool() {
    if (content instanceof Boolean bool) {
      return bool;
    }
    throw wrongKind("true or false");
  }

  /** Returns this number. */
  public double number() {
    if (content instanceof BigDecimal number) {
      return number.doubleValue();
    }
    throw wrongKind("a number");
  }

  int offset() {
    try {
      if (content instanceof BigDecimal number) {
        return number.intValueExact();
      }
    } catch (ArithmeticException e) {
      throw refusal("value-wrong", "must be a whole number below 2^31, not " + shown(), e);
    }
    throw wrongKind("a whole number");
  }

  /** Returns the day that this string tells. */
  public LocalDate day() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw refusal("date-unreadable", "must be a day like 2025-08-07, not " + shown(), e);
    }
  }

  /** Returns the constant of that label. */
  public <T extends Enum<T> & Named> T named(Class<T> type) {
    return among(type, Named::label);
  }

  /** Returns the constant of that Java name. */
  public <T extends Enum<T>> T constant(Class<T> type) {
    return among(type, Enum::name);
  }

  /** Returns what {@code make} makes of this object; its complaint becomes a refusal. */
  public <T> T make(Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw refusal("value-wrong", "is not possible: " + e.getMessage(), e);
    }
  }

  /** Returns the error that says what is wrong with this value, and where it stands. */
  public IncorrectInput refusal(String code, String problem) {
    return new IncorrectInput(code, message(problem), shown(), origin.at(line));
  }

  IncorrectInput refusal(String code, String problem, Throwable cause) {
    return new IncorrectInput(code, message(problem), shown(), origin.at(line), cause);
  }

  private IncorrectInput wrongKind(String expected) {
    return refusal("value-wrong", "must be " + expected + ", not " + shown());
  }

  private String message(String problem) {
    return origin.at(line) + ": " + (path.isEmpty() ? "the JSON text" : path) + " " + problem;
  }

  private <T extends Enum<T>> T among(Class<T> type, Function<T, String> spelling) {
    String wanted = text();
    List<String> known = new ArrayList<>();
    for (T constant : type.getEnumConstants()) {
      if (spelling.apply(constant).equals(wanted)) {
        return constant;
      }
      known.add(spelling.apply(constant));
    }
    throw refusal(
        "value-unknown", "must be one of " + String.join(" ", known) + ", not " + shown());
  }

  private boolean isEmpty() {
    return content == null || content.equals("");
  }

  @SuppressWarnings("unchecked") // the parser puts nothing else into a map
  private Map<String, JsonValue> members() {
    if (content instanceof Map<?, ?> members) {
      return (Map<String, JsonValue>) members;
    }
    throw wrongKind("an object");
  }

  private String shown() {
    if (content instanceof List) {
      return "a list";
    }
    if (content instanceof Map) {
      return "an object";
    }
    String shown = String.valueOf(content);
    String cut = shown.length() <= 80 ? shown : shown.substring(0, 77) + "...";
    return content instanceof String ? "\"" + cut + "\"" : cut;
  }

  private static String sorted(Set<String> names) {
    return String.join(" ", new TreeSet<>(names));
  }
}
