package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Counted parts: "the first half of 2026", "the third quarter", "Q3 2025", "the first week of
 * August", "the last days of July".
 */
final class Fractions implements Term.Parser {
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int WEEK = 7;

  private final Term.Parser periods;

  /** Makes the parser; {@code periods} reads what is divided. */
  Fractions(Term.Parser periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    if (line.is(at, "q") && line.isGlued(at + 1)) {
      int quarter = line.number(at + 1);
      return quarter >= 1 && quarter <= QUARTERS ? ofYear(line, at + 2, quarter, QUARTERS) : null;
    }
    if (line.is(at, "the") && line.is(at + 1, "week")) {
      return weekOf(line, at);
    }
    int i = line.skip(at, "the");
    boolean last = line.is(i, "last", "final");
    int ordinal = last ? 0 : line.value(i, Kind.ORDINAL);
    if (ordinal < 0) {
      return null;
    }
    if (line.is(i + 1, "quarter") && ordinal <= QUARTERS) {
      boolean said =
          line.is(i + 2, "of")
              || line.is(at - 1, "in")
              || Years.isYear(line, i + 2)
              || named(line, i);
      return said ? ofYear(line, i + 2, last ? QUARTERS : ordinal, QUARTERS) : null;
    }
    if (line.is(i + 1, "half") && ordinal <= 2) {
      return line.is(i + 2, "of") || named(line, i)
          ? ofYear(line, i + 2, last ? 2 : ordinal, 2)
          : null;
    }
    boolean week = line.is(i + 1, "week") || line.is(i + 1, "days");
    return week && line.is(i + 2, "of", "in") ? week(line, i + 3, ordinal) : null;
  }

  private static boolean isMonthOrYear(Unit grain) {
    return grain == Unit.MONTH || grain == Unit.YEAR;
  }

  private static boolean named(Line line, int ordinal) {
    return Shifts.yearAfter(line, ordinal + 2) > 0;
  }

  /** "The week of November 30": the calendar week in which the day lies. */
  private @Nullable Term weekOf(Line line, int at) {
    Term day =
        line.is(at + 1, "week") && line.is(at + 2, "of") ? periods.parse(line, at + 3) : null;
    if (day == null || day.grain() != Unit.DAY) {
      return null;
    }
    return new Term(
        day.end(),
        Unit.WEEK,
        "week-of-day",
        Meanings.changed(
            day.meaning(),
            days -> {
              LocalDate first = days.earliest();
              return first == null ? null : Unit.WEEK.around(first);
            }));
  }

  private @Nullable Term ofYear(Line line, int at, int ordinal, int parts) {
    int i = line.is(at, "of", "in") ? at + 1 : at;
    Term whole = i < line.size() ? whole(line, i) : null;
    int months = MONTHS / parts;
    if (whole != null && whole.grain() == Unit.YEAR) {
      return new Term(
          whole.end(),
          Unit.MONTH,
          "part-of-year",
          Meanings.changed(whole.meaning(), days -> months(days, ordinal, months)));
    }
    if (i > at || parts == 2) {
      return null;
    }
    Meaning meaning =
        Meanings.relative(
            (published, direction) ->
                Nearest.period(
                    year -> months(Unit.YEAR.around(LocalDate.of(year, 1, 1)), ordinal, months),
                    published,
                    direction));
    return new Term(at, Unit.MONTH, "quarter", meaning);
  }

  private @Nullable Term whole(Line line, int at) {
    Term definite = ShiftedUnits.definite(line, at);
    if (definite != null) {
      return definite;
    }
    return Years.isYear(line, at) ? Years.year(at + 1, line.number(at)) : periods.parse(line, at);
  }

  private static @Nullable Days months(Days year, int ordinal, int months) {
    LocalDate first = year.earliest();
    if (first == null) {
      return null;
    }
    LocalDate start = first.plusMonths((long) (ordinal - 1) * months);
    return Days.between(start, start.plusMonths(months).minusDays(1));
  }

  private @Nullable Term week(Line line, int at, int ordinal) {
    Term whole = whole(line, at);
    boolean divisible = whole != null && isMonthOrYear(whole.grain());
    if (whole == null || !divisible || ordinal > QUARTERS) {
      return null;
    }
    return new Term(
        whole.end(),
        Unit.WEEK,
        "week-of-month",
        Meanings.changed(whole.meaning(), days -> week(days, ordinal)));
  }

  private static @Nullable Days week(Days month, int ordinal) {
    LocalDate first = month.earliest();
    LocalDate last = month.latest();
    if (first == null || last == null) {
      return null;
    }
    LocalDate start =
        ordinal == 0 ? last.minusDays(WEEK - 1) : first.plusDays(WEEK * (ordinal - 1L));
    return Meanings.between(start, start.plusDays(WEEK - 1));
  }
}
