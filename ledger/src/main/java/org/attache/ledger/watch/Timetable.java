package org.attache.ledger.watch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a watch tells.
 *
 * @param zone of all its times of day
 * @param quiet when it does not tell; null for never
 * @param digest when it tells all at once; null for each alert at once
 */
public record Timetable(ZoneId zone, @Nullable Quiet quiet, @Nullable Digest digest) {
  /** Tells each alert at once, at any time. */
  public static final Timetable AT_ONCE = new Timetable(ZoneOffset.UTC, null, null);

  public Timetable {
    Objects.requireNonNull(zone, "zone");
  }

  /** Returns when to tell what was found out at a time. */
  public Instant due(Instant made) {
    return loud(digest == null ? made : digest.next(made.atZone(zone)).toInstant());
  }

  /** Returns the time, or the end of the quiet hours if it lies in them. */
  public Instant loud(Instant time) {
    return quiet == null ? time : quiet.end(time.atZone(zone)).toInstant();
  }

  /**
   * Hours of the day without alerts.
   *
   * @param from their beginning
   * @param to their end; on the next day if it is not after the beginning
   */
  public record Quiet(LocalTime from, LocalTime to) {
    public Quiet {
      if (from.equals(to)) {
        throw new IllegalArgumentException("quiet hours begin and end at " + from);
      }
    }

    ZonedDateTime end(ZonedDateTime time) {
      LocalTime clock = time.toLocalTime();
      boolean overnight = to.isBefore(from);
      boolean evening = !clock.isBefore(from);
      boolean morning = clock.isBefore(to);
      if (overnight ? !evening && !morning : !evening || !morning) {
        return time;
      }
      ZonedDateTime end = time.toLocalDate().atTime(to).atZone(time.getZone());
      return overnight && evening
          ? time.toLocalDate().plusDays(1).atTime(to).atZone(time.getZone())
          : end;
    }
  }
}
