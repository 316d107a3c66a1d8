package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: "two weeks", "24 to 36 hours", "a few months", "more than a year".
 *
 * @param end index after its last atom
 * @param low smaller amount
 * @param high greater amount
 * @param vague whether the amount is not told: "several days"
 * @param size whether the text says that it is exceeded or not reached
 * @param unit the unit
 */
record Duration(int end, int low, int high, boolean vague, Size size, Unit unit) {
  private static final int VAGUE_DAYS = 7;
  private static final int VAGUE_WEEKS = 30;

  /** How an amount compares with the one told. */
  enum Size {
    EXACT,
    MORE,
    LESS
  }

  /** Returns the length told at {@code at}, or null. */
  static @Nullable Duration parse(Line line, int at) {
    if (!Amount.canBegin(line, at)) {
      return null;
    }
    int start = Amount.afterApproximation(line, at);
    Size size = Amount.size(line, at);
    Amount amount = Amount.parse(line, start);
    Duration half = Halves.parse(line, start, amount, size);
    if (half != null) {
      return half;
    }
    if (amount == null) {
      Unit plural = line.has(start, Kind.UNITS) ? line.units(start) : null;
      return plural == null ? null : new Duration(start + 1, 0, 0, true, size, plural);
    }
    int i = line.skip(amount.end(), "-");
    Unit unit = line.units(i);
    return unit == null
        ? null
        : new Duration(i + 1, amount.low(), amount.high(), amount.vague(), size, unit);
  }

  /** Returns a single unit whose name ends before {@code end}. */
  static Duration one(int end, Unit unit) {
    return new Duration(end, 1, 1, false, Size.EXACT, unit);
  }

  /** Returns the days that lie so long before {@code day}: "two years ago" is a calendar year. */
  @Nullable Days before(LocalDate day) {
    if (vague) {
      return unit == Unit.DAY
          ? Days.between(day.minusDays(VAGUE_DAYS), day.minusDays(1))
          : isHours() ? Days.on(day) : null;
    }
    Days point = join(around(day, -high), around(day, -low));
    return switch (size) {
      case EXACT -> point;
      case MORE -> Meanings.between(null, point.latest());
      case LESS -> Days.between(unit.shift(day, -high), day);
    };
  }

  /** Returns the days that lie so long after {@code day}. */
  @Nullable Days after(LocalDate day) {
    if (vague) {
      return ahead(day);
    }
    Days point = join(around(day, low), around(day, high));
    return switch (size) {
      case EXACT -> point;
      case MORE -> Meanings.between(point.earliest(), null);
      case LESS -> Days.between(day, unit.shift(day, high));
    };
  }

  /** Returns the stretch of this length that ends on {@code day}. */
  Days back(LocalDate day) {
    if (vague ? reach() < 0 : size == Size.MORE) {
      return Days.until(day);
    }
    return Days.between(vague ? day.minusDays(reach()) : unit.shift(day, -high), day);
  }

  /** Returns the stretch of this length that begins on {@code day}. */
  Days ahead(LocalDate day) {
    if (vague ? reach() < 0 : size == Size.MORE) {
      return Days.from(day);
    }
    return Days.between(day, vague ? day.plusDays(reach()) : unit.shift(day, high));
  }

  /** Returns how many days an untold number of units takes at most, -1 where it is open. */
  private int reach() {
    return switch (unit) {
      case MINUTE, HOUR -> 0;
      case DAY -> VAGUE_DAYS;
      case WEEK, FORTNIGHT -> VAGUE_WEEKS;
      case MONTH, YEAR, DECADE, CENTURY -> -1;
    };
  }

  private boolean isHours() {
    return unit == Unit.HOUR || unit == Unit.MINUTE;
  }

  private Days around(LocalDate day, long count) {
    LocalDate shifted = unit.shift(day, count);
    if (unit.isExact()) {
      return Days.on(shifted);
    }
    return (unit == Unit.MONTH ? Unit.MONTH : Unit.YEAR).around(shifted);
  }

  private static Days join(Days first, Days last) {
    return new Days(first.earliest(), last.latest());
  }
}
