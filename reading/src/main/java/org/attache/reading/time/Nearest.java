package org.attache.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/** Which of the many days a name without a year means. */
final class Nearest {
  private static final int YEARS_AROUND = 9;
  private static final long FAR = 300;
  private static final long NEAR_BEHIND = 45;
  private static final long NEAR_AHEAD = 7;

  private Nearest() {}

  /** Returns the weekday on or before the document's day, or on or after it. */
  static LocalDate weekday(int weekday, LocalDate published, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return published.with(
        direction == Direction.PAST
            ? TemporalAdjusters.previousOrSame(day)
            : TemporalAdjusters.nextOrSame(day));
  }

  /**
   * Returns the days of the year, of those that {@code inYear} gives, that the direction asks for:
   * the last that have begun, or the first that have not ended.
   *
   * @param inYear the days of a year, null where it has none
   */
  static @Nullable Days period(
      IntFunction<@Nullable Days> inYear, LocalDate published, Direction direction) {
    int step = direction == Direction.PAST ? -1 : 1;
    int year = published.getYear() - step;
    for (int i = 0; i < YEARS_AROUND; i++, year += step) {
      Days days = year < 1 ? null : inYear.apply(year);
      if (days != null && suits(days, published, direction)) {
        return days;
      }
    }
    return null;
  }

  /** Returns the days as {@link #period} does, but never those in which the document's day lies. */
  static @Nullable Days beyond(
      IntFunction<@Nullable Days> inYear, LocalDate published, Direction direction) {
    Days days = period(inYear, published, direction);
    if (days == null || !days.overlaps(Days.on(published))) {
      return days;
    }
    int year = published.getYear() + (direction == Direction.PAST ? -1 : 1);
    Days other = inYear.apply(year);
    boolean same = days.equals(other);
    return same ? inYear.apply(year + (direction == Direction.PAST ? -1 : 1)) : other;
  }

  /**
   * Returns the days as {@link #period} does, but those on the other side of the document's day
   * where these are near and the others nearly a year off: news leaves out the year only of days
   * within its reach.
   */
  static @Nullable Days day(
      IntFunction<@Nullable Days> inYear, LocalDate published, Direction direction) {
    Direction other = direction == Direction.PAST ? Direction.FUTURE : Direction.PAST;
    Days asked = period(inYear, published, direction);
    Days opposite = period(inYear, published, other);
    if (asked == null || opposite == null) {
      return asked == null ? opposite : asked;
    }
    long near = other == Direction.PAST ? NEAR_BEHIND : NEAR_AHEAD;
    return distance(asked, published) > FAR && distance(opposite, published) < near
        ? opposite
        : asked;
  }

  /** Returns the day of the month, null where the month has none such. */
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean suits(Days days, LocalDate published, Direction direction) {
    LocalDate earliest = days.earliest();
    LocalDate latest = days.latest();
    if (direction == Direction.PAST) {
      return earliest != null && !earliest.isAfter(published);
    }
    return latest != null && !latest.isBefore(published);
  }

  private static long distance(Days days, LocalDate published) {
    LocalDate earliest = days.earliest();
    return earliest == null ? 0 : Math.abs(ChronoUnit.DAYS.between(published, earliest));
  }
}
