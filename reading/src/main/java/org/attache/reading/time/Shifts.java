package org.attache.reading.time;

import org.attache.reading.time.Sense.Kind;

/** Words that move a unit: last, this, next. */
final class Shifts {
  private Shifts() {}

  /** Returns the index after "last year", "of this year", or -1 where no such words stand there. */
  static int yearAfter(Line line, int at) {
    int i = line.is(at, "of", "in") ? at + 1 : at;
    boolean shift = line.is(i, "last", "this") || line.is(i, "next");
    return shift && line.is(i + 1, "year") ? i + 2 : -1;
  }

  /** Returns the years by which the words that {@link #yearAfter} found move. */
  static int yearShift(Line line, int at) {
    return line.value(line.is(at, "of", "in") ? at + 1 : at, Kind.SHIFT);
  }
}
