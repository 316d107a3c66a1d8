package org.attache.app.foreign;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/** The formats of event data that can be read. */
public enum ForeignFormat {
  /** ICEWS, 20 columns under names. */
  ICEWS,
  /** POLECAT, 40 columns under names. */
  POLECAT,
  /** GDELT 2.0 events, 61 columns without names. */
  GDELT,
  /** PLOVER records, JSON Lines or a JSON array. */
  PLOVER;

  /**
   * Returns the format of a name.
   *
   * @throws IncorrectInput that lists the formats, if there is none of that name
   */
  public static ForeignFormat of(String name) {
    for (ForeignFormat format : values()) {
      if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IncorrectInput(
        "format-unknown",
        "there is no format '" + name + "' of event data; the formats are " + names(),
        name,
        null);
  }

  /** Returns the names of all formats, separated by commas. */
  public static String names() {
    return Arrays.stream(values()).map(ForeignFormat::toString).collect(Collectors.joining(", "));
  }

  /** Returns the format that a first line shows, null where it shows none. */
  static @Nullable ForeignFormat seenIn(String line) {
    if (line.stripLeading().startsWith("{") || line.stripLeading().startsWith("[")) {
      return PLOVER;
    }
    if (line.contains("Event ID\t") && line.contains("\tCAMEO Code")) {
      return ICEWS;
    }
    if (line.contains("Event ID\t") && line.contains("\tEvent Type")) {
      return POLECAT;
    }
    return line.split("\t", -1).length == GdeltReader.COLUMNS ? GDELT : null;
  }

  /** Returns how the data set is called. */
  public String dataset() {
    return name();
  }

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
