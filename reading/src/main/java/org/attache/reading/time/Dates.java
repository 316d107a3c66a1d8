package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Days of a month: "August 6", "Aug. 6-8, 2025", "6 August", "the fifth of May", "Friday, November
 * 7", "Friday the 11th".
 */
final class Dates implements Term.Parser {
  private static final int LONGEST_MONTH = 31;
  private static final int MONTHS = 12;

  /** A day of the month, or two of them. */
  private record DayNumbers(int end, int first, int last) {}

  @Override
  public @Nullable Term parse(Line line, int at) {
    int start = afterWeekday(line, at);
    int open = line.skip(start, "the");
    Term date = monthFirst(line, start);
    date = date == null ? dayFirst(line, open) : date;
    if (date == null && start > at) {
      return numbered(line, at, open);
    }
    return date;
  }

  /** Returns the month named at {@code at}, 0 where there is none; it takes a capital letter. */
  static int month(Line line, int at) {
    int month = line.value(at, Kind.MONTH);
    month = month < 0 ? line.value(at, Kind.SHORT_MONTH) : month;
    return month > 0 && line.isCapital(at) ? month : 0;
  }

  /** Returns the index after a month's name and the period of its abbreviation. */
  static int afterMonth(Line line, int at) {
    return line.has(at, Kind.SHORT_MONTH) ? line.skip(at + 1, ".") : at + 1;
  }

  private static int afterWeekday(Line line, int at) {
    boolean weekday =
        (line.has(at, Kind.WEEKDAY) || line.has(at, Kind.SHORT_WEEKDAY)) && line.isCapital(at);
    if (!weekday) {
      return at;
    }
    int i = line.skip(at + 1, ".");
    i = line.has(i, Kind.DAYPART) ? i + 1 : i;
    return line.is(i, ",", "(") ? i + 1 : i;
  }

  private static @Nullable Term monthFirst(Line line, int at) {
    int month = month(line, at);
    if (month == 0) {
      return null;
    }
    DayNumbers days = days(line, line.skip(afterMonth(line, at), "the"), true);
    if (days == null) {
      return null;
    }
    boolean named = line.is(days.end(), "movement") || line.is(days.end() + 1, "movement");
    return named ? null : term(line, days.end(), month, days);
  }

  private static @Nullable Term dayFirst(Line line, int at) {
    DayNumbers days = days(line, at, false);
    if (days == null) {
      return null;
    }
    int i = line.skip(days.end(), "of");
    int month = month(line, i);
    return month == 0 ? null : term(line, afterMonth(line, i), month, days);
  }

  private static Term term(Line line, int end, int month, DayNumbers days) {
    int year = Years.after(line, end);
    String rule = days.last() > days.first() ? "days-of-month" : "day-of-month";
    if (year >= 0) {
      Days found = inYear(line.number(year), month, days);
      return new Term(
          year + 1, Unit.DAY, rule, found == null ? Meanings.unknown() : Meanings.fixed(found));
    }
    int shifted = Shifts.yearAfter(line, end);
    if (shifted >= 0) {
      int shift = Shifts.yearShift(line, end);
      Meaning meaning =
          Meanings.relative(
              (published, direction) -> inYear(published.getYear() + shift, month, days));
      return new Term(shifted, Unit.DAY, rule, meaning);
    }
    Meaning meaning =
        Meanings.relative(
            (published, direction) ->
                Nearest.day(candidate -> inYear(candidate, month, days), published, direction));
    return new Term(end, Unit.DAY, rule, meaning);
  }

  private static @Nullable Days inYear(int year, int month, DayNumbers days) {
    LocalDate first = Nearest.date(year, month, days.first());
    LocalDate last = Nearest.date(year, month, days.last());
    return first == null || last == null ? null : Meanings.between(first, last);
  }

  /** A weekday with a day of an unnamed month: "Friday the 11th". */
  private static @Nullable Term numbered(Line line, int at, int number) {
    int day = dayNumber(line, number);
    int end = day == 0 ? number : ending(line, number);
    int weekday = Math.max(line.value(at, Kind.WEEKDAY), line.value(at, Kind.SHORT_WEEKDAY));
    if (day == 0 || end == number + 1 || !line.isCapital(at)) {
      return null;
    }
    Meaning meaning =
        Meanings.relative((published, direction) -> monthly(weekday, day, published, direction));
    return new Term(end, Unit.DAY, "weekday-of-month", meaning);
  }

  private static @Nullable Days monthly(
      int weekday, int day, LocalDate published, Direction direction) {
    int step = direction == Direction.PAST ? -1 : 1;
    LocalDate month = published.withDayOfMonth(1).plusMonths(-step);
    for (int i = 0; i < 2 * MONTHS; i++, month = month.plusMonths(step)) {
      LocalDate date = Nearest.date(month.getYear(), month.getMonthValue(), day);
      if (date != null
          && date.getDayOfWeek().getValue() == weekday
          && step * date.compareTo(published) >= 0) {
        return Days.on(date);
      }
    }
    return null;
  }

  private static @Nullable DayNumbers days(Line line, int at, boolean afterMonth) {
    int first = dayNumber(line, at);
    if (first == 0 || (afterMonth && !isPlainDay(line, at))) {
      return null;
    }
    int end = ending(line, at);
    if (line.is(end, "-", "to") || line.is(end, "through", "and") || line.is(end, "&")) {
      int next = line.skip(end + 1, "the");
      int last = dayNumber(line, next);
      if (last > first && (!afterMonth || isLastDay(line, end, next))) {
        return new DayNumbers(ending(line, next), first, last);
      }
    }
    return new DayNumbers(end, first, first);
  }

  /** Whether the second number is a day and not a count: "on May 3 and 12 people". */
  private static boolean isLastDay(Line line, int mark, int at) {
    return isPlainDay(line, at)
        && (line.is(mark, "-")
            || !line.isLowercase(ending(line, at))
            || line.is(ending(line, at), "in", "at"));
  }

  /** Whether the number is no time of day, amount or part of a longer number. */
  private static boolean isPlainDay(Line line, int at) {
    int next = at + 1;
    boolean clock = line.is(next, ":") || line.is(next, "am", "pm");
    boolean longer =
        line.is(next, ".", ",")
            && line.isGlued(next)
            && line.isGlued(next + 1)
            && line.number(next + 1) >= 0;
    return !clock && !longer && !line.is(next, "%", "percent") && !line.is(next, "million");
  }

  private static int dayNumber(Line line, int at) {
    int number = line.digits(at) <= 2 ? line.number(at) : 0;
    number = number < 0 ? Math.max(0, line.value(at, Kind.ORDINAL)) : number;
    return number <= LONGEST_MONTH ? number : 0;
  }

  private static int ending(Line line, int at) {
    String next = line.lower(at + 1);
    boolean ordinal =
        line.isGlued(at + 1)
            && (next.equals("st") || next.equals("nd") || next.equals("rd") || next.equals("th"));
    return ordinal ? at + 2 : at + 1;
  }
}
