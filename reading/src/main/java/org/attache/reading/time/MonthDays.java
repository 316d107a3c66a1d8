package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month that is not named: "on the 15th", "the 20th of this month". Before a noun it is
 * something else: "on the 15th anniversary".
 */
final class MonthDays implements Term.Parser {
  private static final int LONGEST_MONTH = 31;
  private static final int MONTHS = 12;

  @Override
  public @Nullable Term parse(Line line, int at) {
    int number = line.is(at, "the") ? at + 1 : at;
    int day = line.digits(number) <= 2 ? line.number(number) : -1;
    boolean definite = number > at || line.is(at - 1, "the");
    if (!definite || day < 1 || day > LONGEST_MONTH || !isOrdinal(line, number + 1)) {
      return null;
    }
    int end = number + 2;
    int shiftAt = end + 1;
    boolean shifted =
        line.is(end, "of") && line.has(shiftAt, Kind.SHIFT) && line.is(shiftAt + 1, "month");
    if (shifted) {
      int shift = line.value(shiftAt, Kind.SHIFT);
      return new Term(
          shiftAt + 2,
          Unit.DAY,
          "day-of-shifted-month",
          Meanings.relative((published, way) -> inMonth(published.plusMonths(shift), day)));
    }
    String next = line.lower(end);
    boolean closed = next.isEmpty() || ".,;)".contains(next);
    return closed && line.is(at - 1, "on", "the")
        ? new Term(
            end,
            Unit.DAY,
            "day-of-unnamed-month",
            Meanings.relative((published, way) -> nearest(published, day, way)))
        : null;
  }

  private static boolean isOrdinal(Line line, int at) {
    return line.isGlued(at) && (line.is(at, "st", "nd") || line.is(at, "rd", "th"));
  }

  private static @Nullable Days inMonth(LocalDate month, int day) {
    LocalDate date = Nearest.date(month.getYear(), month.getMonthValue(), day);
    return date == null ? null : Days.on(date);
  }

  private static @Nullable Days nearest(LocalDate published, int day, Direction direction) {
    int step = direction == Direction.PAST ? -1 : 1;
    for (int i = 0; i < MONTHS; i++) {
      LocalDate month = published.withDayOfMonth(1).plusMonths((long) i * step);
      LocalDate date = Nearest.date(month.getYear(), month.getMonthValue(), day);
      if (date != null && date.compareTo(published) * step >= 0) {
        return Days.on(date);
      }
    }
    return null;
  }
}
