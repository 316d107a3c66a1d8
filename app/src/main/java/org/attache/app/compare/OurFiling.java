package org.attache.app.compare;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.EventType;

/**
 * What our ledger would file of one event for one pair and category.
 *
 * @param event id of the event
 * @param pair two codes
 * @param category as event data have it
 * @param score of the category and mode
 * @param held whether it is the event itself, which took place
 * @param days on which it happened or was told, in order, at least one
 */
record OurFiling(
    String event,
    String pair,
    EventType category,
    double score,
    boolean held,
    List<LocalDate> days) {
  /** Days by which two sides may differ and still tell of one thing: midnight and time zones. */
  static final int APART = 1;

  OurFiling {
    days = days.stream().distinct().sorted().toList();
  }

  LocalDate first() {
    return days.get(0);
  }

  boolean agreesWith(TheirFiling theirs) {
    return category == theirs.category()
        && pair.equals(theirs.pair())
        && days.stream().anyMatch(day -> isNear(day, theirs.day()));
  }

  static boolean isNear(LocalDate one, LocalDate other) {
    return !one.isBefore(other.minusDays(APART)) && !one.isAfter(other.plusDays(APART));
  }
}
