package org.attache.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.query.EventFilter;

/**
 * A search that is kept and tells of changes.
 *
 * @param name by which people speak of it
 * @param search which events are meant; its days of report are not looked at
 * @param kinds of which changes it tells, at least one
 * @param from changes known before that day are not told
 * @param timetable when it tells
 * @param channels by which it tells; the desk, the API and the feed have all alerts anyway
 */
public record Watch(
    String name,
    EventFilter search,
    Set<ChangeKind> kinds,
    LocalDate from,
    Timetable timetable,
    List<Channel> channels) {
  public Watch {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a watch needs a name");
    }
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("a watch needs a kind of change to tell of");
    }
    Objects.requireNonNull(search, "search");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(timetable, "timetable");
    kinds = Set.copyOf(kinds);
    channels = List.copyOf(channels);
  }
}
