package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/** Years, decades and what tells a year from another number. */
final class Years implements Term.Parser {
  static final int FIRST = 1000;
  static final int LAST = 2199;
  private static final int FIRST_BARE = 1800;
  private static final int PIVOT = 50;
  private static final WordSet BEFORE_YEARS =
      WordSet.of(
          "in since by until till before after from of during to through late early mid the",
          "a s and year between following around - at for election spring summer autumn",
          "fall winter this its their his her (");
  private static final WordSet COUNTERS =
      WordSet.of("more than least nearly almost some about over $ £ €");

  @Override
  public @Nullable Term parse(Line line, int at) {
    int word = line.is(at, "fiscal", "fy") ? fiscal(line, at) : -1;
    if (word >= 0) {
      int year = line.number(word);
      Days days = Days.between(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30));
      return new Term(word + 1, Unit.YEAR, "fiscal-year", Meanings.fixed(days));
    }
    int start = line.is(at, "the") ? at + 1 : at;
    start = line.is(start, "year") ? start + 1 : start;
    Term decade = decade(line, start);
    if (decade != null) {
      return decade;
    }
    boolean said = start > 0 && line.is(start - 1, "year");
    if (!isYear(line, start) || (!said && (start > at || !isBareYear(line, start)))) {
      return null;
    }
    return range(line, start);
  }

  /** Returns whether the atom can be a year at all. */
  static boolean isYear(Line line, int at) {
    int year = line.number(at);
    return line.digits(at) == 4 && year >= FIRST && year <= LAST && !continues(line, at);
  }

  /** Returns the whole year as a term. */
  static Term year(int end, int year) {
    return new Term(
        end, Unit.YEAR, "year", Meanings.fixed(Unit.YEAR.around(LocalDate.of(year, 1, 1))));
  }

  private static int fiscal(Line line, int at) {
    int i = line.is(at, "fiscal") ? line.skip(at + 1, "year") : at + 1;
    return isYear(line, i) ? i : -1;
  }

  /** Returns whether the number goes on: "2014.5", "2,014,300", "2000m". */
  private static boolean continues(Line line, int at) {
    boolean mark = line.is(at + 1, ".", ",");
    return (mark && line.number(at + 2) >= 0 && line.isGlued(at + 1) && line.isGlued(at + 2))
        || (line.isGlued(at + 1) && Character.isLetter(line.lower(at + 1).charAt(0)))
        || line.is(at + 1, "%")
        || (line.isGlued(at) && line.is(at - 1, ",", "."));
  }

  private static boolean isBareYear(Line line, int at) {
    int year = line.number(at);
    String before = line.lower(at - 1);
    if (year < FIRST_BARE || COUNTERS.contains(before)) {
      return before.equals("over") && year % 100 != 0 && year > FIRST_BARE;
    }
    boolean plural =
        line.isLowercase(at + 1)
            && line.lower(at + 1).endsWith("s")
            && line.is(at - 1, "the", "of");
    boolean round = year % 100 == 0 && !before.equals("in") && !before.equals("since");
    boolean people = round && (plural || line.is(at + 1, "people", "troops"));
    boolean named = before.equals("of") && line.isCapital(at - 2);
    return !people && !named && BEFORE_YEARS.contains(before);
  }

  private static Term range(Line line, int at) {
    int year = line.number(at);
    boolean dash = line.is(at + 1, "-", "/");
    int second = line.number(at + 2);
    if (dash && line.digits(at + 2) == 2 && line.digits(at + 3) == 0) {
      second += year / 100 * 100;
    } else if (!(dash && isYear(line, at + 2))) {
      second = -1;
    }
    if (second <= year || second > LAST) {
      return year(at + 1, year);
    }
    Days days = Days.between(LocalDate.of(year, 1, 1), LocalDate.of(second, 12, 31));
    return new Term(at + 3, Unit.YEAR, "years", Meanings.fixed(days));
  }

  private static @Nullable Term decade(Line line, int at) {
    int digits = at < line.size() && line.is(at, "'") ? at + 1 : at;
    int end = line.skip(digits + 1, "'");
    if (!line.is(end, "s") || !line.isGlued(end) || line.number(digits) % 10 != 0) {
      return null;
    }
    int year = line.number(digits);
    boolean definite = line.is(at - 1, "the", "-") || line.is(at - 1, "early", "late");
    if (line.digits(digits) == 2 && (digits > at || definite)) {
      year += year >= PIVOT ? 1900 : 2000;
    }
    boolean possessive = end > digits + 1 && !definite;
    if (year < FIRST || year > LAST || possessive) {
      return null;
    }
    return new Term(
        end + 1,
        Unit.DECADE,
        "decade",
        Meanings.fixed(Unit.DECADE.around(LocalDate.of(year, 1, 1))));
  }

  /** Returns the year written after a month or day, or -1: ", 2008", "of 2008", "2008". */
  static int after(Line line, int at) {
    int i = line.is(at, ",", "of") ? at + 1 : at;
    return isYear(line, i) && !line.has(i + 1, Kind.UNITS) ? i : -1;
  }
}
