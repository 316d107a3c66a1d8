package org.attache.sources.robots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The beginning of paths, in which {@code *} stands for anything and a final {@code $} for the end
 * (RFC 9309, section 2.2.3). Matching takes time in proportion to pattern times path at most.
 */
final class PathPattern {
  private final List<String> parts;
  private final boolean toTheEnd;
  private final int length;

  private PathPattern(List<String> parts, boolean toTheEnd, int length) {
    this.parts = List.copyOf(parts);
    this.toTheEnd = toTheEnd;
    this.length = length;
  }

  static PathPattern of(String written) {
    boolean toTheEnd = written.endsWith("$");
    String bare = plain(toTheEnd ? written.substring(0, written.length() - 1) : written);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int star = bare.indexOf('*'); star >= 0; star = bare.indexOf('*', from)) {
      parts.add(bare.substring(from, star));
      from = star + 1;
    }
    parts.add(bare.substring(from));
    return new PathPattern(parts, toTheEnd, written.length());
  }

  /** Returns how long the pattern is as written: the longer one is the more specific. */
  int length() {
    return length;
  }

  /** Returns whether a path that {@link #plain} has spelt begins so. */
  boolean matches(String path) {
    if (!path.startsWith(parts.get(0))) {
      return false;
    }
    int at = parts.get(0).length();
    int last = parts.size() - 1;
    for (int i = 1; i <= last; i++) {
      String part = parts.get(i);
      if (i == last && toTheEnd) {
        return path.length() - part.length() >= at && path.endsWith(part);
      }
      int found = path.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return !toTheEnd || at == path.length();
  }

  /**
   * Returns a path in the one spelling in which paths are compared (RFC 9309, section 2.2.2): what
   * may stand as itself is not escaped, what may not is, in capitals.
   */
  static String plain(String path) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean escape =
          c == '%'
              && i + 2 < path.length()
              && Character.digit(path.charAt(i + 1), 16) >= 0
              && Character.digit(path.charAt(i + 2), 16) >= 0;
      if (!escape) {
        out.append(c < 0x80 ? String.valueOf(c) : escaped(path, i));
        i += Character.isHighSurrogate(c) && i + 1 < path.length() ? 1 : 0;
        continue;
      }
      char meant = (char) Integer.parseInt(path.substring(i + 1, i + 3), 16);
      boolean free =
          (meant < 0x80 && Character.isLetterOrDigit(meant)) || "-._~".indexOf(meant) >= 0;
      out.append(free ? String.valueOf(meant) : path.substring(i, i + 3).toUpperCase(Locale.ROOT));
      i += 2;
    }
    return out.toString();
  }

  private static String escaped(String path, int at) {
    StringBuilder out = new StringBuilder();
    String point = Character.toString(path.codePointAt(at));
    for (byte unit : point.getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format(Locale.ROOT, "%%%02X", unit & 0xff));
    }
    return out.toString();
  }
}
