package org.attache.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/** Ways to make the days of an expression. */
final class Meanings {
  private static final int LAST_YEAR = 9999;

  private Meanings() {}

  /** Days counted from the document's day. */
  @FunctionalInterface
  interface Relative {
    @Nullable Days days(LocalDate published, Direction direction);
  }

  /** Days derived from other days. */
  @FunctionalInterface
  interface Change {
    @Nullable Days apply(Days days);
  }

  /** Returns the same days always. */
  static Meaning fixed(Days days) {
    return (published, direction) -> days;
  }

  /** Returns a meaning that needs the document's day. */
  static Meaning relative(Relative relative) {
    return (published, direction) -> published == null ? null : relative.days(published, direction);
  }

  /** Returns words that tell when, but not on which days. */
  static Meaning unknown() {
    return (published, direction) -> null;
  }

  /** Returns what {@code change} makes of the days of {@code meaning}. */
  static Meaning changed(Meaning meaning, Change change) {
    return (published, direction) -> {
      Days days = meaning.days(published, direction);
      return days == null ? null : change.apply(days);
    };
  }

  /** Returns the days in between, null where they are out of order. */
  static @Nullable Days between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null && latest == null) {
      return null;
    }
    boolean disordered = earliest != null && latest != null && latest.isBefore(earliest);
    return disordered ? null : new Days(earliest, latest);
  }

  /**
   * Returns the part of a period under way that lies on the event's side of the document's day:
   * "this week" in the past ends today.
   */
  static Meaning cut(Meaning meaning) {
    return (published, direction) -> {
      Days days = meaning.days(published, direction);
      return days == null || published == null ? days : cut(days, published, direction);
    };
  }

  private static @Nullable Days cut(Days days, LocalDate published, Direction direction) {
    LocalDate earliest = days.earliest();
    LocalDate latest = days.latest();
    if (earliest == null
        || latest == null
        || earliest.isAfter(published)
        || latest.isBefore(published)) {
      return days;
    }
    return direction == Direction.PAST ? between(earliest, published) : between(published, latest);
  }

  /** Returns the meaning, null where it leaves the years 1 to 9999 that ISO 8601 writes plainly. */
  static Meaning safe(Meaning meaning) {
    return (published, direction) -> {
      try {
        Days days = meaning.days(published, direction);
        return days == null || strays(days.earliest()) || strays(days.latest()) ? null : days;
      } catch (DateTimeException e) {
        return null;
      }
    };
  }

  private static boolean strays(@Nullable LocalDate day) {
    return day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR);
  }
}
