package org.attache.model.json;

import java.util.Objects;

/**
 * Where a JSON text comes from, for messages.
 *
 * @param source name of the file or stream, as a user knows it
 * @param firstLine number of the line on which the JSON text begins, at least 1
 */
public record Origin(String source, int firstLine) {
  public Origin {
    Objects.requireNonNull(source, "source");
    if (firstLine < 1) {
      throw new IllegalArgumentException("lines are counted from 1: " + firstLine);
    }
  }

  /** Returns the origin of a JSON text that is the whole of {@code source}. */
  public static Origin of(String source) {
    return new Origin(source, 1);
  }

  /** Returns the origin of a JSON text that stands on line {@code line} of {@code source}. */
  public static Origin line(String source, int line) {
    return new Origin(source, line);
  }

  /** Returns {@code source:line} for a line counted from 1 within the JSON text. */
  String at(int lineWithin) {
    return source + ":" + (firstLine + Math.max(lineWithin, 1) - 1);
  }
}
