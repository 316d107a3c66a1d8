package org.attache.sources.limit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.jspecify.annotations.Nullable;

/** The bounds that hold. */
public final class Limits {
  private final Map<Limit, Long> set;

  private Limits(Map<Limit, Long> set) {
    this.set = Map.copyOf(set);
  }

  /** Returns the usual bounds. */
  public static Limits usual() {
    return new Limits(Map.of());
  }

  /**
   * Returns the usual bounds but for those that {@code settings} set.
   *
   * @param settings each as in {@code document-bytes=8000000}
   * @throws IncorrectInput if one has no such form, an unknown name, or a value out of range
   */
  public static Limits of(List<String> settings) {
    Map<Limit, Long> set = new EnumMap<>(Limit.class);
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      Limit limit = named(setting.substring(0, Math.max(equals, 0)), setting);
      set.put(limit, value(limit, setting.substring(equals + 1), setting));
    }
    return new Limits(set);
  }

  private static Limit named(String name, String setting) {
    for (Limit limit : Limit.values()) {
      if (limit.toString().equals(name)) {
        return limit;
      }
    }
    String known = Stream.of(Limit.values()).map(Limit::toString).collect(Collectors.joining(", "));
    throw new IncorrectInput(
        "limit-unknown",
        "a limit is set as in document-bytes=8000000; the limits are " + known,
        setting,
        null);
  }

  private static long value(Limit limit, String digits, String setting) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 15
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    long value = number ? Long.parseLong(digits) : 0;
    if (value < 1 || value > limit.most()) {
      throw new IncorrectInput(
          "limit-out-of-range",
          limit + " must be 1 to " + limit.most() + ", not " + digits,
          setting,
          null);
    }
    return value;
  }

  /** Returns the bound that holds. */
  public long of(Limit limit) {
    return set.getOrDefault(limit, limit.usual());
  }

  /**
   * Refuses what is beyond a bound.
   *
   * @param value how much there is
   * @param what what is too much, as in {@code "a document of 5000000 bytes"}
   * @throws Unsupported with the code {@code document-too-large}
   */
  public void require(Limit limit, long value, String what, @Nullable String place) {
    if (value > of(limit)) {
      throw new Unsupported(
          "document-too-large",
          what + " is beyond the limit " + limit + "=" + of(limit) + "; --limit sets another",
          limit.toString(),
          place);
    }
  }
}
