package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Months and seasons: "June 2021", "April of 2002", "March last year", "last December", "in
 * August", "next spring". A season is three whole months, spring from March.
 */
final class Months implements Term.Parser {
  private static final int QUARTER = 3;
  private static final WordSet BEFORE_MONTHS =
      WordSet.of(
          "in since until till by before after from to through during of early mid late for",
          "this end around between into that -");
  private static final WordSet ARTICLES = WordSet.of("the a an and - s (");
  private static final WordSet AFTER_VERBS = WordSet.of("on for against of to is");
  private static final WordSet AMBIGUOUS = WordSet.of("may march april june august mar jan");

  @Override
  public @Nullable Term parse(Line line, int at) {
    int shiftAt = line.skip(at, "the");
    int shift = line.value(shiftAt, Kind.SHIFT);
    boolean shifted = line.has(shiftAt, Kind.SHIFT);
    int name = shifted ? shiftAt + 1 : at;
    int month = Dates.month(line, name);
    if (month > 0) {
      return month(line, name, month, shifted ? shift : null);
    }
    return season(line, shifted ? name : line.skip(at, "the"), shifted ? shift : null);
  }

  private static @Nullable Term month(Line line, int at, int month, @Nullable Integer shift) {
    int end = Dates.afterMonth(line, at);
    Term dated = withYear(line, end, month, 1, "month");
    if (dated != null) {
      return shift == null ? dated : null;
    }
    if (line.digits(end) > 0 && !line.is(end + 1, ":")) {
      return null;
    }
    if (shift == null && !standsAlone(line, at)) {
      return null;
    }
    return new Term(
        end, Unit.MONTH, shift == null ? "month" : "month-shifted", nearest(month, 1, shift));
  }

  private static @Nullable Term season(Line line, int at, @Nullable Integer shift) {
    int season = line.value(at, Kind.SEASON);
    if (season < 0 || (line.isCapital(at) && line.isCapital(at - 1) && at > 1)) {
      return null;
    }
    int month = season * QUARTER;
    Term dated = withYear(line, at + 1, month, QUARTER, "season");
    if (dated != null) {
      return shift == null ? dated : null;
    }
    boolean said =
        line.is(at - 1, "in", "by")
            || (line.is(at - 1, "the", "this") && line.is(at - 2, "in", "by"))
            || (line.is(at - 1, "the") && line.is(at - 2, "since", "during"));
    boolean noun =
        line.is(at + 1, "of") || (line.isLowercase(at) && line.is(at, "fall") && shift == null);
    if (shift == null && (!said || noun)) {
      return null;
    }
    return new Term(at + 1, Unit.MONTH, "season", nearest(month, QUARTER, shift));
  }

  private static @Nullable Term withYear(Line line, int end, int month, int count, String rule) {
    int year = Years.after(line, end);
    if (year >= 0) {
      Days days = inYear(line.number(year), month, count);
      return new Term(year + 1, Unit.MONTH, rule + "-of-year", Meanings.fixed(days));
    }
    int shifted = Shifts.yearAfter(line, end);
    if (shifted < 0) {
      return null;
    }
    int shift = Shifts.yearShift(line, end);
    Meaning meaning =
        Meanings.relative(
            (published, direction) -> inYear(published.getYear() + shift, month, count));
    return new Term(shifted, Unit.MONTH, rule + "-of-shifted-year", meaning);
  }

  private static Meaning nearest(int month, int count, @Nullable Integer shift) {
    return Meanings.relative(
        (published, direction) -> {
          if (shift == null || shift == 0) {
            return Nearest.period(year -> inYear(year, month, count), published, direction);
          }
          Direction way = shift < 0 ? Direction.PAST : Direction.FUTURE;
          return Nearest.beyond(year -> inYear(year, month, count), published, way);
        });
  }

  private static Days inYear(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Days.between(first, first.plusMonths(count).minusDays(1));
  }

  /** Whether a month without a day is one and not a name or a verb: "in May", not "Theresa May". */
  private static boolean standsAlone(Line line, int at) {
    boolean name = line.isCapital(at + 1) && !line.is(at + 1, "and");
    boolean ambiguous = AMBIGUOUS.contains(line.lower(at));
    String before = line.lower(at - 1);
    if (line.has(at, Kind.SHORT_MONTH)) {
      boolean ranged = line.is(at + 1, "-") && Dates.month(line, at + 2) > 0;
      return ranged || (BEFORE_MONTHS.contains(before) && !name && !ambiguous);
    }
    if (BEFORE_MONTHS.contains(before)) {
      return !ambiguous || !name;
    }
    if (ARTICLES.contains(before)) {
      return !AFTER_VERBS.contains(line.lower(at + 1));
    }
    return !ambiguous && !name && !line.isCapital(at - 1);
  }
}
