package org.attache.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays and weekends. Without other sign the latest such day up to the document's day in the
 * past, the first from that day on ahead (contract, sections 5 and 8). "Last Friday" lies before
 * the document's day, "next Friday" in the week after its own.
 */
final class Weekdays implements Term.Parser {
  private static final int SATURDAY = 6;
  private static final WordSet NAMED = WordSet.of("good black bloody ash easter whit palm red");

  @Override
  public @Nullable Term parse(Line line, int at) {
    int i = line.skip(at, "the");
    boolean shifted = line.has(i, Kind.SHIFT);
    int shift = line.value(i, Kind.SHIFT);
    i = shifted ? i + 1 : i;
    if (shifted && line.is(i, "past", "coming")) {
      shift = line.value(i, Kind.SHIFT);
      i++;
    }
    if (shifted && line.is(i, "week")) {
      return afterWeek(line, i, shift);
    }
    if (line.is(i, "weekend")) {
      return weekend(line, i, shifted ? shift : null);
    }
    if (NAMED.contains(line.lower(i - 1))
        || !line.has(i, Kind.WEEKDAY)
        || !line.isCapital(i)
        || (i > at && !shifted)) {
      return null;
    }
    int end = line.has(i + 1, Kind.DAYPART) ? i + 2 : i + 1;
    return shifted ? shifted(line, end, i, shift) : plain(line, end, i);
  }

  private static Term shifted(Line line, int end, int at, int shift) {
    int weekday = line.value(at, Kind.WEEKDAY);
    boolean coming = line.is(at - 1, "coming", "upcoming");
    Meaning meaning =
        Meanings.relative(
            (published, direction) ->
                Days.on(shifted(weekday, shift, coming, published, direction)));
    return new Term(end, Unit.DAY, "weekday-shifted", meaning);
  }

  private static LocalDate shifted(
      int weekday, int shift, boolean coming, LocalDate published, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    if (shift < 0) {
      return published.with(TemporalAdjusters.previous(day));
    }
    if (shift == 0) {
      return Nearest.weekday(weekday, published, direction);
    }
    return coming ? published.with(TemporalAdjusters.next(day)) : ofWeek(weekday, 1, published);
  }

  /** "Next week on Friday", "next week Friday". */
  private static @Nullable Term afterWeek(Line line, int at, int shift) {
    int i = line.is(at, "week") ? line.skip(at + 1, "on") : -1;
    if (i < 0 || !line.has(i, Kind.WEEKDAY) || !line.isCapital(i)) {
      return null;
    }
    return ofWeek(i + 1, line.value(i, Kind.WEEKDAY), shift);
  }

  private static Term ofWeek(int end, int weekday, int shift) {
    Meaning meaning =
        Meanings.relative((published, direction) -> Days.on(ofWeek(weekday, shift, published)));
    return new Term(end, Unit.DAY, "weekday-of-week", meaning);
  }

  private static Term plain(Line line, int end, int at) {
    int weekday = line.value(at, Kind.WEEKDAY);
    int i = line.is(end, "of", ",") ? end + 1 : end;
    boolean week = line.is(i + 1, "week") && line.has(i, Kind.SHIFT);
    if (week) {
      int shift = line.value(i, Kind.SHIFT);
      return ofWeek(i + 2, weekday, shift);
    }
    Meaning meaning =
        Meanings.relative(
            (published, direction) -> Days.on(Nearest.weekday(weekday, published, direction)));
    return new Term(end, Unit.DAY, "weekday", meaning);
  }

  private static @Nullable Term weekend(Line line, int at, @Nullable Integer shift) {
    boolean said = shift != null || line.is(at - 1, "the") || line.is(at - 1, "at", "over");
    if (!said) {
      return null;
    }
    Meaning meaning =
        Meanings.relative((published, direction) -> weekend(shift, published, direction));
    return new Term(at + 1, Unit.WEEK, "weekend", meaning);
  }

  private static @Nullable Days weekend(
      @Nullable Integer shift, LocalDate published, Direction direction) {
    LocalDate saturday = ofWeek(SATURDAY, 0, published);
    if (shift != null && shift != 0) {
      saturday = saturday.plusWeeks(shift);
    } else if (direction == Direction.PAST && saturday.isAfter(published)) {
      saturday = saturday.minusWeeks(1);
    }
    return Days.between(saturday, saturday.plusDays(1));
  }

  private static LocalDate ofWeek(int weekday, int shift, LocalDate published) {
    return published
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(shift)
        .plusDays(weekday - 1L);
  }
}
