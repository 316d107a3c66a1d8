package org.attache.app.web.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days laid out along a line.
 *
 * @param first the day that begins at {@code start}
 * @param last the day that ends at {@code end}, not before {@code first}
 * @param start coordinate of the beginning of the first day
 * @param end coordinate of the end of the last day
 */
record TimeScale(LocalDate first, LocalDate last, double start, double end) {
  private static final double DAILY = 44;
  private static final double WEEKLY = 7.2;
  private static final double MONTHLY = 1.5;

  /** A line at the beginning of a day, with its label. */
  record Tick(LocalDate day, String label) {}

  TimeScale {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("no days from " + first + " to " + last);
    }
  }

  /** Returns where {@code day} begins; days beyond either end are drawn at that end. */
  double at(LocalDate day) {
    double share = ChronoUnit.DAYS.between(first, day) / (double) days();
    return start + (end - start) * Math.min(1, Math.max(0, share));
  }

  /** Returns the width of a day. */
  double day() {
    return (end - start) / days();
  }

  /** Returns where marks of {@code day} stand: near its beginning, never beyond its middle. */
  double mark(LocalDate day) {
    return at(day) + Math.min(14, day() / 2);
  }

  /** Returns the lines to be drawn: days, Mondays, months or years, as there is room. */
  List<Tick> ticks() {
    return ticks(DAILY, WEEKLY);
  }

  /**
   * Returns the lines to be drawn.
   *
   * @param daily width of a day from which on each is drawn
   * @param weekly width of a day from which on Mondays are drawn
   */
  List<Tick> ticks(double daily, double weekly) {
    if (day() >= daily) {
      return ticks(first, "EEE d", day -> day.plusDays(1));
    }
    if (day() >= weekly) {
      LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      return ticks(monday, "d MMM", day -> day.plusWeeks(1));
    }
    if (day() >= MONTHLY) {
      LocalDate month = first.plusMonths(first.getDayOfMonth() == 1 ? 0 : 1).withDayOfMonth(1);
      return ticks(month, "MMM", day -> day.plusMonths(1));
    }
    LocalDate year = first.plusYears(first.getDayOfYear() == 1 ? 0 : 1).withDayOfYear(1);
    int step = (int) Math.max(1, Math.ceil(44 / (365 * day())));
    return ticks(year, "yyyy", day -> day.plusYears(step));
  }

  /** Returns the month or years that the whole line covers, such as "August 2025". */
  String caption() {
    if (first.getYear() != last.getYear()) {
      return first.getYear() + "–" + last.getYear();
    }
    String month = format(first, "MMMM");
    String until = format(last, "MMMM");
    return (month.equals(until) ? month : month + "–" + until) + " " + first.getYear();
  }

  static String format(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  private long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  private List<Tick> ticks(
      LocalDate from, String pattern, java.util.function.UnaryOperator<LocalDate> next) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(last); day = next.apply(day)) {
      ticks.add(new Tick(day, format(day, pattern)));
    }
    return ticks;
  }
}
