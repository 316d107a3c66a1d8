package org.attache.ledger.watch;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.attache.model.error.IncorrectInput;
import org.jspecify.annotations.Nullable;

/** Reads and spells timetables as users write them. */
public final class TimetableText {
  private static final int DAY_LETTERS = 3;

  private TimetableText() {}

  /**
   * Returns the timetable.
   *
   * @param zone such as {@code Europe/Berlin}; null or blank for UTC
   * @param quiet such as {@code 22:00-07:00}; null or blank for none
   * @param digest {@code off}, {@code daily 07:30} or {@code weekly MON 07:30}; null or blank for
   *     off
   * @throws IncorrectInput if one of them is none
   */
  public static Timetable timetable(
      @Nullable String zone, @Nullable String quiet, @Nullable String digest) {
    return new Timetable(zone(zone), quiet(quiet), digest(digest));
  }

  private static ZoneId zone(@Nullable String given) {
    try {
      return given == null || given.isBlank() ? Timetable.AT_ONCE.zone() : ZoneId.of(given.strip());
    } catch (DateTimeException e) {
      throw new IncorrectInput(
          "zone-unknown",
          "there is no time zone \"" + given + "\"; zones are spelt like Europe/Berlin",
          given,
          null,
          e);
    }
  }

  private static Timetable.@Nullable Quiet quiet(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String[] ends = given.strip().split("-", -1);
    try {
      if (ends.length == 2) {
        return new Timetable.Quiet(time(ends[0]), time(ends[1]));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw malformedQuiet(given);
    }
    throw malformedQuiet(given);
  }

  private static IncorrectInput malformedQuiet(String given) {
    return new IncorrectInput(
        "quiet-malformed",
        "quiet hours are spelt like 22:00-07:00, not \"" + given + "\"",
        given,
        null);
  }

  private static @Nullable Digest digest(@Nullable String given) {
    if (given == null || given.isBlank() || given.strip().equals("off")) {
      return null;
    }
    List<String> words = List.of(given.strip().split("\\s+"));
    try {
      if (words.size() == 2 && words.get(0).equals("daily")) {
        return new Digest(null, time(words.get(1)));
      }
      if (words.size() == 3 && words.get(0).equals("weekly")) {
        return new Digest(day(words.get(1)), time(words.get(2)));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw malformedDigest(given);
    }
    throw malformedDigest(given);
  }

  private static IncorrectInput malformedDigest(String given) {
    return new IncorrectInput(
        "digest-malformed",
        "a digest is spelt off, daily 07:30 or weekly MON 07:30, not \"" + given + "\"",
        given,
        null);
  }

  private static LocalTime time(String given) {
    return LocalTime.parse(given.strip());
  }

  private static DayOfWeek day(String given) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (short3(day).equals(given.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw new IllegalArgumentException(given);
  }

  private static String short3(DayOfWeek day) {
    return day.name().substring(0, DAY_LETTERS);
  }

  /** Returns the quiet hours as users write them, empty where there are none. */
  public static String quiet(Timetable timetable) {
    Timetable.Quiet quiet = timetable.quiet();
    return quiet == null ? "" : quiet.from() + "-" + quiet.to();
  }

  /** Returns the digest as users write it. */
  public static String digest(Timetable timetable) {
    Digest digest = timetable.digest();
    if (digest == null) {
      return "off";
    }
    DayOfWeek day = digest.day();
    return day == null ? "daily " + digest.at() : "weekly " + short3(day) + " " + digest.at();
  }
}
