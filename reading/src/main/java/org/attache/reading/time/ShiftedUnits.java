package org.attache.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Calendar units beside the document's day: "last week", "this month", "next year", "later this
 * month", "earlier in the year". "The past week" and "the next week" roll instead: they are
 * durations.
 */
final class ShiftedUnits implements Term.Parser {
  private static final int DAYS_OF_A_WEEK = 6;

  @Override
  public @Nullable Term parse(Line line, int at) {
    boolean earlier = line.is(at, "earlier");
    if (earlier || line.is(at, "later")) {
      return side(line, at + 1, earlier);
    }
    if (line.is(at, "last", "this") || line.is(at, "next", "current")) {
      int shift = line.value(at, Kind.SHIFT);
      int unitAt = line.is(at + 1, "past") && shift == 0 ? at + 2 : at + 1;
      return unit(line, unitAt, unitAt > at + 1 ? -1 : shift);
    }
    Term afterNext = afterNext(line, at);
    if (afterNext != null) {
      return afterNext;
    }
    boolean current = line.is(at, "the") && line.is(at + 1, "current", "present");
    return current ? unit(line, at + 2, 0) : null;
  }

  /** "The week after next", "the year before last". */
  private static @Nullable Term afterNext(Line line, int at) {
    boolean ahead = line.is(at + 2, "after") && line.is(at + 3, "next");
    boolean back = line.is(at + 2, "before") && line.is(at + 3, "last");
    Term unit = line.is(at, "the") && (ahead || back) ? unit(line, at + 1, ahead ? 2 : -2) : null;
    return unit == null ? null : unit.to(at + 4);
  }

  /** Returns the unit of the document's day: "the year" in "the end of the year". */
  static @Nullable Term definite(Line line, int at) {
    return line.is(at, "the") ? unit(line, at + 1, 0) : null;
  }

  private static @Nullable Term unit(Line line, int at, int shift) {
    Unit unit = line.unit(at);
    if (unit == null) {
      return null;
    }
    if (unit.compareTo(Unit.WEEK) < 0) {
      return unit == Unit.DAY && shift == 0 ? day(at + 1) : null;
    }
    Meaning meaning =
        Meanings.relative((published, direction) -> days(unit, shift, published, direction));
    return new Term(at + 1, unit, "shifted-" + name(unit), meaning);
  }

  private static Term day(int end) {
    return new Term(
        end, Unit.DAY, "this-day", Meanings.relative((published, direction) -> Days.on(published)));
  }

  /** On a Sunday "this week" ahead cannot be the week that ends: it is the one from that day. */
  private static Days days(Unit unit, int shift, LocalDate published, Direction direction) {
    boolean sunday = published.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (unit == Unit.WEEK && shift == 0 && sunday && direction == Direction.FUTURE) {
      return Days.between(published, published.plusDays(DAYS_OF_A_WEEK));
    }
    return unit.around(unit.shift(published, shift));
  }

  private static @Nullable Term side(Line line, int at, boolean earlier) {
    boolean in = line.is(at, "in");
    int i = in ? at + 1 : at;
    boolean anchored = line.is(i, "that") || (in && line.is(i, "the"));
    boolean here = line.is(i, "this") || anchored;
    Unit unit = line.unit(i + 1);
    if (!here || unit == null || unit.compareTo(Unit.DAY) < 0) {
      return null;
    }
    Meaning meaning = Meanings.relative((published, direction) -> side(unit, earlier, published));
    Meaning that =
        Meanings.changed(
            line.anchor(unit),
            days -> {
              LocalDate day = earlier ? days.earliest() : days.latest();
              return day == null ? null : side(unit, earlier, day);
            });
    boolean counts = line.is(i, "that") || unit == Unit.DAY;
    String rule = (earlier ? "earlier-" : "later-") + name(unit);
    return new Term(i + 2, unit, rule, counts ? that : meaning);
  }

  private static @Nullable Days side(Unit unit, boolean earlier, LocalDate day) {
    Days around = unit.around(day);
    LocalDate first = around.earliest();
    LocalDate last = around.latest();
    if (unit == Unit.DAY || first == null || last == null) {
      return Days.on(day);
    }
    if (earlier) {
      return first.isBefore(day) ? Days.between(first, day.minusDays(1)) : Days.on(day);
    }
    return day.isBefore(last) ? Days.between(day.plusDays(1), last) : Days.on(day);
  }

  private static String name(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }
}
