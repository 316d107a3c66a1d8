package org.attache.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.attache.model.Days;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a period: "mid-August", "early in 2026", "late last month", "the end of the year", "the
 * first half of 2026", "the third quarter", "the rest of the week". Early, middle and late are
 * thirds: of a month days 1-10, 11-20, 21 on; of a year January-April, June-August,
 * September-December; of a decade years 0-3, 4-6, 7-9.
 */
final class Parts implements Term.Parser {
  private static final int EARLY = 0;
  private static final int MIDDLE = 1;
  private static final int LATE = 2;
  private static final int REST = 3;
  private static final int TEN_DAYS = 10;

  private final Term.Parser periods;

  /** Makes the parser; {@code periods} reads what is divided. */
  Parts(Term.Parser periods) {
    this.periods = periods;
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    int i = line.is(at, "the", "very") ? at + 1 : at;
    int part = part(line.lower(i));
    if (part < 0) {
      return null;
    }
    int next = after(line, i);
    Term whole = whole(line, next);
    if (whole == null) {
      return null;
    }
    if (part == REST) {
      return new Term(whole.end(), whole.grain(), "rest", rest(whole.meaning()));
    }
    Unit grain = whole.grain();
    return new Term(
        whole.end(),
        grain,
        "part-of-" + grain.name().toLowerCase(Locale.ROOT),
        Meanings.changed(whole.meaning(), days -> divide(days, grain, part)));
  }

  /** What is left of a period on the document's day. */
  private static Meaning rest(Meaning whole) {
    return Meanings.relative(
        (published, direction) -> {
          Days days = whole.days(published, direction);
          return days == null ? null : Meanings.between(published, days.latest());
        });
  }

  private static int part(String word) {
    return switch (word) {
      case "early", "beginning", "start" -> EARLY;
      case "mid", "middle" -> MIDDLE;
      case "late", "end", "close" -> LATE;
      case "rest", "remainder" -> REST;
      default -> -1;
    };
  }

  /** Returns the index after the word and its preposition; only an adjective goes without one. */
  private static int after(Line line, int part) {
    int i = line.skip(part + 1, "-");
    boolean of = line.is(i, "of", "in") || line.is(i, "on");
    boolean adjective = line.is(part, "early", "late") || line.is(part, "mid");
    return of || adjective ? (of ? i + 1 : i) : line.size();
  }

  private @Nullable Term whole(Line line, int at) {
    Term definite = ShiftedUnits.definite(line, at);
    if (definite != null) {
      return definite;
    }
    Term term = periods.parse(line, at);
    return term == null ? periods.parse(line, line.skip(at, "the")) : term;
  }

  private static @Nullable Days divide(Days days, Unit grain, int part) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null || last == null) {
      return days;
    }
    return switch (grain) {
      case MINUTE, HOUR, DAY -> days;
      case WEEK, FORTNIGHT -> week(first, last, part);
      case MONTH -> month(first, last, part);
      case YEAR -> year(first, last, part);
      case DECADE, CENTURY -> decade(first, last, part);
    };
  }

  private static @Nullable Days week(LocalDate first, LocalDate last, int part) {
    return switch (part) {
      case EARLY -> Meanings.between(first, min(first.plusDays(2), last));
      case MIDDLE -> Meanings.between(first.plusDays(2), last.minusDays(2));
      default -> Meanings.between(max(last.minusDays(3), first), last);
    };
  }

  private static @Nullable Days month(LocalDate first, LocalDate last, int part) {
    boolean single = YearMonth.from(first).equals(YearMonth.from(last));
    if (!single) {
      return thirds(first, last, part);
    }
    return switch (part) {
      case EARLY -> Meanings.between(first, first.plusDays(TEN_DAYS - 1L));
      case MIDDLE -> Meanings.between(first.plusDays(TEN_DAYS), first.plusDays(2L * TEN_DAYS - 1));
      default -> Meanings.between(first.plusDays(2L * TEN_DAYS), last);
    };
  }

  private static @Nullable Days thirds(LocalDate first, LocalDate last, int part) {
    return switch (part) {
      case EARLY -> Meanings.between(first, first.plusMonths(1).minusDays(1));
      case MIDDLE -> Meanings.between(first.plusMonths(1), first.plusMonths(2).minusDays(1));
      default -> Meanings.between(YearMonth.from(last).atDay(1), last);
    };
  }

  private static @Nullable Days year(LocalDate first, LocalDate last, int part) {
    return switch (part) {
      case EARLY -> Meanings.between(first, first.plusMonths(4).minusDays(1));
      case MIDDLE -> Meanings.between(first.plusMonths(5), first.plusMonths(8).minusDays(1));
      default -> Meanings.between(last.plusDays(1).minusMonths(4), last);
    };
  }

  private static @Nullable Days decade(LocalDate first, LocalDate last, int part) {
    return switch (part) {
      case EARLY -> Meanings.between(first, first.plusYears(4).minusDays(1));
      case MIDDLE -> Meanings.between(first.plusYears(4), first.plusYears(7).minusDays(1));
      default -> Meanings.between(first.plusYears(7), last);
    };
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
