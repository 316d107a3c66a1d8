package org.attache.reading.quotation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quotation mark.
 *
 * @param text its sign
 * @param opens whether it can open
 * @param closes whether it can close
 * @param single whether it is of the inner kind, which may be an apostrophe
 * @param closedBy the signs that close what it opens
 */
record Mark(String text, boolean opens, boolean closes, boolean single, String closedBy) {
  private static final Map<String, Mark> ALL =
      Map.ofEntries(
          entry("\"", true, true, false, "\"”"),
          entry("“", true, true, false, "”\"“"),
          entry("”", false, true, false, ""),
          entry("„", true, false, false, "“”\""),
          entry("«", true, false, false, "»"),
          entry("»", false, true, false, ""),
          entry("``", true, false, false, "''\""),
          entry("''", false, true, false, ""),
          entry("‘", true, false, true, "’'"),
          entry("‚", true, false, true, "‘’"),
          entry("’", false, true, true, ""),
          entry("'", true, true, true, "'’"),
          entry("`", true, false, true, "'’"),
          entry("‹", true, false, true, "›"),
          entry("›", false, true, true, ""));

  /** Returns the mark that a word is, or null. */
  static @Nullable Mark of(String word) {
    return word.length() <= 2 ? ALL.get(word) : null;
  }

  /** Returns whether {@code other} closes what this mark opens. */
  boolean endsWith(Mark other) {
    return closedBy.contains(other.text) && !(other.text.equals("“") && text.equals("\""));
  }

  private static Map.Entry<String, Mark> entry(
      String text, boolean opens, boolean closes, boolean single, String closedBy) {
    return Map.entry(text, new Mark(text, opens, closes, single, closedBy));
  }
}
