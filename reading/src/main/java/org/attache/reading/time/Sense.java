package org.attache.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * What a word can be in an expression of time.
 *
 * @param kind the kind of word
 * @param value number of the month or weekday (Monday 1), amount, sign of the shift; 0 where the
 *     kind says all
 * @param unit the unit of the calendar, null for other kinds
 */
record Sense(Kind kind, int value, @Nullable Unit unit) {
  static final Sense NONE = new Sense(Kind.NONE, 0, null);

  /** Kinds of words, as the table names them. */
  enum Kind {
    NONE,
    MONTH,
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    CARDINAL,
    ORDINAL,
    UNIT,
    UNITS,
    SEASON,
    DAYPART,
    SHIFT,
    VAGUE
  }
}
