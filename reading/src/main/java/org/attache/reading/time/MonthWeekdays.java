package org.attache.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/** Counted weekdays of a month: "the first Friday of July", "the last Sunday in August". */
final class MonthWeekdays implements Term.Parser {
  private static final int MOST = 5;

  private final Term.Parser periods;

  /** Makes the parser; {@code periods} reads the month. */
  MonthWeekdays(Term.Parser periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    int i = line.skip(at, "the");
    boolean last = line.is(i, "last", "final");
    int ordinal = last ? -1 : line.value(i, Kind.ORDINAL);
    if (!(last || (ordinal >= 1 && ordinal <= MOST))
        || !line.has(i + 1, Kind.WEEKDAY)
        || !line.isCapital(i + 1)
        || !line.is(i + 2, "of", "in")) {
      return null;
    }
    Term definite = ShiftedUnits.definite(line, i + 3);
    Term month = definite == null ? periods.parse(line, i + 3) : definite;
    if (month == null || month.grain() != Unit.MONTH) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(line.value(i + 1, Kind.WEEKDAY));
    return new Term(
        month.end(),
        Unit.DAY,
        "weekday-of-month",
        Meanings.changed(month.meaning(), days -> counted(days, ordinal, day)));
  }

  /** Returns null where the month has no such day, or is none: a season is three of them. */
  private static @Nullable Days counted(Days month, int ordinal, DayOfWeek day) {
    LocalDate first = month.earliest();
    LocalDate last = month.latest();
    if (first == null || last == null || !first.plusMonths(1).minusDays(1).equals(last)) {
      return null;
    }
    LocalDate found = first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    return found.isAfter(last) ? null : Days.on(found);
  }
}
