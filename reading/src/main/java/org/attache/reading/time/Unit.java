package org.attache.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.attache.model.Days;

/** A unit of the calendar; also the grain of an expression. Weeks begin on Monday. */
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  private static final int HOURS_A_DAY = 24;
  private static final int HALF_A_DAY = 12;

  /** Returns {@code day} moved by {@code count} units, ahead where it is positive. */
  LocalDate shift(LocalDate day, long count) {
    return switch (this) {
      case MINUTE -> day;
      case HOUR -> day.plusDays(wholeDays(count));
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** Returns the calendar unit in which {@code day} lies. */
  Days around(LocalDate day) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> Days.on(day);
      case WEEK, FORTNIGHT -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Days.between(monday, monday.plusDays(6));
      }
      case MONTH ->
          Days.between(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
      case YEAR -> years(day.getYear(), 1);
      case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10, 10);
      case CENTURY -> years(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 100);
    };
  }

  /** Returns whether a count of this unit leads to a certain day: "two weeks ago". */
  boolean isExact() {
    return compareTo(MONTH) < 0;
  }

  private static Days years(int first, int count) {
    return Days.between(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static long wholeDays(long hours) {
    long days = Math.floorDiv(Math.abs(hours) + HALF_A_DAY, HOURS_A_DAY);
    return hours < 0 ? -days : days;
  }
}
