package org.attache.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Notes how a batch changes events, in the batch's own transaction: a change is kept if and only if
 * the batch is. As long as nobody watches it does nothing.
 */
final class ChangeNotes {
  private static final int AT_ONCE = 200;

  private final @Nullable Sql sql;
  private final LocalDate today;
  private final Map<String, SnapshotReader.Standing> before = new TreeMap<>();
  private final Set<String> asked = new TreeSet<>();
  private final Map<Long, String> homeless = new HashMap<>();

  private ChangeNotes(@Nullable Sql sql, LocalDate today) {
    this.sql = sql;
    this.today = today;
  }

  /** Returns what notes nothing. */
  static ChangeNotes none() {
    return new ChangeNotes(null, LocalDate.MIN);
  }

  /** Begins to note if anybody watches. */
  static ChangeNotes of(Sql sql, Instant now) {
    boolean watched = sql.first("SELECT id FROM watch LIMIT 1", row -> row.text(1)) != null;
    return watched ? new ChangeNotes(sql, Times.day(now)) : none();
  }

  /** Is told that these events may be about to change; their rows are still the old ones. */
  void before(Collection<String> events) {
    if (sql == null) {
      return;
    }
    List<String> fresh = events.stream().filter(id -> !asked.contains(id)).toList();
    asked.addAll(fresh);
    before.putAll(new SnapshotReader(sql).newest(fresh, today));
  }

  /**
   * Is told that an event is about to go. Where a late report has come before the one that founded
   * it, it comes back under another id: by its reports it is known again.
   */
  void gone(String event) {
    if (sql != null) {
      sql.list(
              "SELECT assertion FROM event_assertion WHERE n IN"
                  + " (SELECT n FROM event_number WHERE event_id = ?)",
              row -> row.number(1),
              event)
          .forEach(assertion -> homeless.put(assertion, event));
    }
  }

  /**
   * Writes down what has changed, once all rows are written.
   *
   * @param behind number of the log's last entry before the batch
   * @param entry number of its last entry now
   */
  void after(long behind, long entry, Instant now) {
    if (sql == null) {
      return;
    }
    Map<String, SnapshotReader.Standing> stand = new SnapshotReader(sql).newest(asked, today);
    Map<String, String> formerly = formerly(stand.keySet());
    List<EventChange> changes = new ArrayList<>();
    stand.forEach(
        (id, standing) -> {
          SnapshotReader.Standing was = before.get(formerly.getOrDefault(id, id));
          Snapshot stood = was == null ? null : was.snapshot();
          EventChange change = new EventChange(id, standing.since(), stood, standing.snapshot());
          if (!change.kinds().isEmpty()) {
            changes.add(change);
          }
        });
    changes.sort((a, b) -> a.day().compareTo(b.day()));
    new ChangeTable(sql).add(changes, behind, entry, now);
  }

  /** Returns under which ids those events stood that have new ones. */
  private Map<String, String> formerly(Set<String> events) {
    Map<String, String> formerly = new HashMap<>();
    if (sql == null || homeless.isEmpty()) {
      return formerly;
    }
    Set<String> fresh = new HashSet<>(events);
    fresh.removeAll(before.keySet());
    List<Long> reports = new ArrayList<>(homeless.keySet());
    for (int from = 0; from < reports.size(); from += AT_ONCE) {
      List<Long> some = reports.subList(from, Math.min(reports.size(), from + AT_ONCE));
      sql
          .list(
              "SELECT assertion, event_id FROM event_assertion WHERE until_day = '"
                  + Times.OPEN
                  + "' AND assertion IN ("
                  + String.join(", ", Collections.nCopies(some.size(), "?"))
                  + ") ORDER BY assertion",
              row -> Map.entry(row.text(2), String.valueOf(homeless.get(row.number(1)))),
              some.toArray())
          .stream()
          .filter(found -> fresh.contains(found.getKey()))
          .forEach(found -> formerly.putIfAbsent(found.getKey(), found.getValue()));
    }
    return formerly;
  }
}
