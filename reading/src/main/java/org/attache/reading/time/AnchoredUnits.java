package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * Units beside the days of which the text spoke last: "the next day", "the following week", "that
 * day", "the same month", "the day before".
 */
final class AnchoredUnits implements Term.Parser {
  @Override
  public @Nullable Term parse(Line line, int at) {
    if (line.is(at, "that") || line.is(at, "the")) {
      Term beside = beside(line, at);
      return beside == null ? same(line, at) : beside;
    }
    return null;
  }

  private static @Nullable Term same(Line line, int at) {
    int i = line.is(at + 1, "same", "very") ? at + 2 : at + 1;
    boolean definite = line.is(at, "that") || i > at + 1;
    boolean day = line.is(i, "day", "night") || line.is(i, "evening", "morning");
    Unit grain = day ? Unit.DAY : line.unit(i);
    return definite && isWhole(grain) ? moved(line, i + 1, grain, 0) : null;
  }

  private static @Nullable Term beside(Line line, int at) {
    boolean previous = line.is(at + 1, "previous");
    boolean next = line.is(at + 1, "following") || (line.is(at + 1, "next") && isDay(line, at + 2));
    if (previous || next) {
      Unit unit = isDay(line, at + 2) ? Unit.DAY : line.unit(at + 2);
      return isWhole(unit) ? moved(line, at + 3, unit, previous ? -1 : 1) : null;
    }
    return line.is(at, "the") && isDay(line, at + 1) ? dayBefore(line, at) : null;
  }

  /**
   * "The day before" at the end of a clause; before words of its own it tells of an unknown day.
   */
  private static @Nullable Term dayBefore(Line line, int at) {
    boolean before = line.is(at + 2, "before");
    if (!before && !line.is(at + 2, "after")) {
      return null;
    }
    String next = line.lower(at + 3);
    boolean closed = next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0));
    return closed
        ? moved(line, at + 3, Unit.DAY, before ? -1 : 1)
        : new Term(at + 3, Unit.DAY, "day-before-event", Meanings.unknown());
  }

  private static boolean isDay(Line line, int at) {
    return line.is(at, "day", "night") || line.is(at, "morning", "evening");
  }

  private static boolean isWhole(@Nullable Unit unit) {
    return unit != null && unit.compareTo(Unit.DAY) >= 0;
  }

  private static @Nullable Term moved(Line line, int end, @Nullable Unit unit, int shift) {
    if (unit == null) {
      return null;
    }
    return new Term(
        end,
        unit,
        "anchored-unit",
        Meanings.changed(line.anchor(unit), days -> around(days, unit, shift)));
  }

  /** Returns the unit so many units after the last day, or before the first. */
  static @Nullable Days around(Days days, Unit unit, long shift) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    LocalDate day = shift < 0 || last == null ? first : last;
    day = day == null ? last : day;
    return day == null ? null : unit.around(unit.shift(day, shift));
  }
}
