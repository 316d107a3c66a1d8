package org.attache.app.web.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.ledger.entry.Digest;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/** What an address asks for. Names that the address does not know are refused. */
final class Parameters {
  static final String AS_OF = "as_of";
  static final String LIMIT = "limit";
  static final String CURSOR = "cursor";

  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final Map<String, List<String>> given;
  private final String path;
  private final LocalDate today;
  private final @Nullable Cursor cursor;

  private Parameters(Map<String, List<String>> given, String path, LocalDate today) {
    this.given = given;
    this.path = path;
    this.today = today;
    String behind = text(CURSOR);
    this.cursor = behind == null ? null : own(Cursor.parse(behind));
  }

  /**
   * Reads the parameters of a request.
   *
   * @param known names that the address knows
   * @param today the day that counts where none is asked for
   * @throws IncorrectInput if it has others, or the cursor of another question
   */
  static Parameters of(Context context, Set<String> known, LocalDate today) {
    Map<String, List<String>> given = new TreeMap<>(context.queryParamMap());
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new IncorrectInput(
            "parameter-unknown",
            "there is no parameter \""
                + name
                + "\" here; there are "
                + String.join(", ", new TreeSet<>(known)),
            name,
            null);
      }
    }
    return new Parameters(given, context.path(), today);
  }

  private Cursor own(Cursor read) {
    String asked = text(AS_OF);
    boolean sameDay = asked == null || read.day().equals(day(AS_OF));
    if (!sameDay || !read.question().equals(question())) {
      throw new IncorrectInput(
          "cursor-foreign",
          "the cursor belongs to another question; ask as for the page before",
          null,
          null);
    }
    return read;
  }

  /** Returns the day to which the answer refers. */
  LocalDate day() {
    if (cursor != null) {
      return cursor.day();
    }
    LocalDate asked = day(AS_OF);
    return asked == null ? today : asked;
  }

  /** Returns where to go on, null for the beginning. */
  @Nullable String position() {
    return cursor == null ? null : cursor.position();
  }

  /** Returns the cursor that goes on at {@code position}. */
  String next(String position) {
    return new Cursor(day(), question(), position).text();
  }

  /** Returns a short hash of what is asked, whatever the page and the day. */
  private String question() {
    StringBuilder text = new StringBuilder(path);
    given.forEach(
        (name, values) -> {
          if (!Set.of(AS_OF, LIMIT, CURSOR).contains(name)) {
            text.append('&').append(name).append('=').append(values);
          }
        });
    return Digest.of(text.toString()).substring(0, 12);
  }

  /** Returns everything that the answer depends on, in one text. */
  String canonical() {
    return path + given + day();
  }

  @Nullable String text(String name) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw wrong(name, "is given twice", String.join(", ", values));
    }
    return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0).strip();
  }

  /** Returns the values of a parameter that may be repeated. */
  List<String> texts(String name) {
    return given.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .toList();
  }

  @Nullable LocalDate day(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw wrong(name, "is a day such as 2025-08-07", value);
    }
  }

  boolean flag(String name) {
    String value = text(name);
    if (value != null && !Set.of("true", "false").contains(value)) {
      throw wrong(name, "is true or false", value);
    }
    return "true".equals(value);
  }

  /** Returns how many items a page may have. */
  int limit() {
    String value = text(LIMIT);
    return value == null ? USUAL : Math.min(MOST, number(value));
  }

  /** Returns how many items a stream may have. */
  int total() {
    String value = text(LIMIT);
    return value == null ? Integer.MAX_VALUE : number(value);
  }

  private static int number(String value) {
    boolean digits = value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || Integer.parseInt(value) == 0) {
      throw wrong(LIMIT, "is a whole number from 1", value);
    }
    return Integer.parseInt(value);
  }

  /** Returns the constants that a parameter names, none where it is absent. */
  <T extends Enum<T>> List<T> constants(String name, Class<T> type, Function<T, String> spelling) {
    return texts(name).stream().map(value -> constant(name, value, type, spelling)).toList();
  }

  private static <T extends Enum<T>> T constant(
      String name, String value, Class<T> type, Function<T, String> spelling) {
    for (T constant : type.getEnumConstants()) {
      if (spelling.apply(constant).equalsIgnoreCase(value)) {
        return constant;
      }
    }
    List<String> all = Arrays.stream(type.getEnumConstants()).map(spelling).toList();
    throw wrong(name, "is one of " + String.join(", ", all), value);
  }

  static IncorrectInput wrong(String name, String what, @Nullable String value) {
    return new IncorrectInput(
        "parameter-wrong",
        name + " " + what + (value == null ? "" : ", not \"" + value + "\""),
        value,
        null);
  }
}
