package org.attache.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an event can lie by the words of a text (contract, section 5).
 *
 * @param earliest first possible day, inclusive; null where the beginning is open
 * @param latest last possible day, inclusive, not before {@code earliest}; null where the end is
 *     open
 */
public record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
  public Days {
    if (earliest == null && latest == null) {
      throw new IllegalArgumentException("days need at least one bound");
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "days end before they begin: earliest=" + earliest + ", latest=" + latest);
    }
  }

  /** Returns the single day {@code day}. */
  public static Days on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Days(day, day);
  }

  /** Returns the days from {@code earliest} to {@code latest}, both included. */
  public static Days between(LocalDate earliest, LocalDate latest) {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    return new Days(earliest, latest);
  }

  /** Returns the days from {@code earliest} on, without an end. */
  public static Days from(LocalDate earliest) {
    return new Days(Objects.requireNonNull(earliest, "earliest"), null);
  }

  /** Returns the days up to {@code latest}, without a beginning. */
  public static Days until(LocalDate latest) {
    return new Days(null, Objects.requireNonNull(latest, "latest"));
  }

  /** Returns whether some day can belong to both. */
  public boolean overlaps(Days other) {
    return notAfter(earliest, other.latest) && notAfter(other.earliest, latest);
  }

  private static boolean notAfter(@Nullable LocalDate first, @Nullable LocalDate second) {
    return first == null || second == null || !first.isAfter(second);
  }
}
