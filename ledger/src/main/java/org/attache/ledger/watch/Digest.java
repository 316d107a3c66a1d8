package org.attache.ledger.watch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When all that has come together is told in one message.
 *
 * @param day of the week; null for every day
 * @param at time of day
 */
public record Digest(@Nullable DayOfWeek day, LocalTime at) {
  public Digest {
    Objects.requireNonNull(at, "at");
  }

  /** Returns the first such time after another. */
  ZonedDateTime next(ZonedDateTime time) {
    LocalDate date = time.toLocalDate();
    ZonedDateTime next = date.atTime(at).atZone(time.getZone());
    while (!next.isAfter(time) || (day != null && next.getDayOfWeek() != day)) {
      date = date.plusDays(1);
      next = date.atTime(at).atZone(time.getZone());
    }
    return next;
  }
}
