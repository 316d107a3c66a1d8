package org.attache.app.export.calendar;

import java.time.LocalDate;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * Days with both ends; an open end is the other one.
 *
 * @param first first day
 * @param last last day, inclusive
 */
record Stretch(LocalDate first, LocalDate last) {
  /** Returns the stretch of days, null where nothing is told of them. */
  static @Nullable Stretch of(@Nullable Days days) {
    LocalDate earliest = days == null ? null : days.earliest();
    LocalDate latest = days == null ? null : days.latest();
    if (earliest == null) {
      return latest == null ? null : new Stretch(latest, latest);
    }
    return new Stretch(earliest, latest == null ? earliest : latest);
  }

  /** Returns the days in words, an open end as open. */
  String words(@Nullable Days told) {
    if (told != null && told.latest() == null) {
      return "from " + first;
    }
    if (told != null && told.earliest() == null) {
      return "until " + last;
    }
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
