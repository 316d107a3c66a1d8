package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Participant;
import org.attache.ledger.change.Snapshot;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads where events stand, as far as people are told of its changes. */
public final class SnapshotReader {
  private static final int AT_ONCE = 200;
  private static final String STATES =
      "SELECT s.event_id, s.title, s.event, s.stage, s.earliest, s.latest, s.place, s.country,"
          + " s.contradicted, s.last_day, s.lapses_on, s.from_day, s.until_day FROM event_state s"
          + " WHERE s.stage IS NOT NULL AND s.n IN"
          + " (SELECT n FROM event_number WHERE event_id IN (${events}))";
  private static final String PARTIES =
      "SELECT p.event_id, p.name, p.code, p.from_day, p.until_day FROM event_party p WHERE p.n IN"
          + " (SELECT n FROM event_number WHERE event_id IN (${events}))";

  private final Sql sql;

  /** Makes a reader over a connection, which stays the caller's. */
  public SnapshotReader(Sql sql) {
    this.sql = sql;
  }

  /** Returns where each event stands by all that is known, looked at on {@code today}. */
  Map<String, Standing> newest(Collection<String> events, LocalDate today) {
    Map<String, Standing> newest = new TreeMap<>();
    each(
            events,
            " AND s.until_day = '" + Times.OPEN + "'",
            " AND p.until_day = '" + Times.OPEN + "'")
        .forEach((id, states) -> newest.put(id, states.get(0).on(today)));
    return newest;
  }

  /**
   * Returns how the events that changed in a stretch of days went from day to day, by the day and
   * the event: as if reports had come in on their days.
   *
   * @param after the day before the stretch
   * @param through its last day
   */
  public List<EventChange> changes(LocalDate after, LocalDate through) {
    List<String> ids =
        sql.list(
            "SELECT DISTINCT s.event_id FROM event_state s WHERE s.stage IS NOT NULL AND"
                + " ((s.from_day > ? AND s.from_day <= ?)"
                + " OR (s.lapses_on >= ? AND s.lapses_on < ? AND s.until_day > s.lapses_on))"
                + " ORDER BY s.event_id",
            row -> row.text(1),
            after.toString(),
            through.toString(),
            after.toString(),
            through.toString());
    List<EventChange> changes = new ArrayList<>();
    each(ids, "", "").forEach((id, states) -> changes.addAll(course(id, states, after, through)));
    changes.sort(
        (a, b) -> {
          int days = a.day().compareTo(b.day());
          return days == 0 ? a.event().compareTo(b.event()) : days;
        });
    return changes;
  }

  private static List<EventChange> course(
      String event, List<State> states, LocalDate after, LocalDate through) {
    List<EventChange> changes = new ArrayList<>();
    Snapshot before = null;
    for (State state : states) {
      LocalDate day = state.from();
      Snapshot now = state.snapshot().lapsed(state.isLapsedOn(day));
      add(changes, new EventChange(event, day, before, now), after, through);
      before = now;
      LocalDate lapses = state.lapses();
      if (lapses != null && !now.lapsed() && state.until().isAfter(lapses.plusDays(1))) {
        Snapshot lapsed = now.lapsed(true);
        add(changes, new EventChange(event, lapses.plusDays(1), now, lapsed), after, through);
        before = lapsed;
      }
    }
    return changes;
  }

  private static void add(
      List<EventChange> changes, EventChange change, LocalDate after, LocalDate through) {
    boolean within = change.day().isAfter(after) && !change.day().isAfter(through);
    if (within && !change.kinds().isEmpty()) {
      changes.add(change);
    }
  }

  /** Returns the states of each event in their order, with who took part in them. */
  private Map<String, List<State>> each(Collection<String> events, String states, String parties) {
    Map<String, List<State>> all = new TreeMap<>();
    List<String> ids = new ArrayList<>(events);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
      Map<String, List<Took>> took = new HashMap<>();
      sql.list(
              PARTIES.replace("${events}", marks) + parties + " ORDER BY p.n, p.rank",
              SnapshotReader::took,
              some.toArray())
          .forEach(one -> took.computeIfAbsent(one.event(), id -> new ArrayList<>()).add(one));
      sql.list(
              STATES.replace("${events}", marks) + states + " ORDER BY s.n, s.from_day",
              row -> state(row, took.getOrDefault(row.text(1), List.of())),
              some.toArray())
          .forEach(one -> all.computeIfAbsent(one.event(), id -> new ArrayList<>()).add(one));
    }
    return all;
  }

  private static Took took(Row row) throws SQLException {
    return new Took(
        row.text(1), new Participant(row.text(2), row.textOrNull(3)), row.text(4), row.text(5));
  }

  private static State state(Row row, List<Took> took) throws SQLException {
    String from = row.text(12);
    LocalDate earliest = dayOrNull(row.textOrNull(5));
    LocalDate latest = dayOrNull(row.textOrNull(6));
    Snapshot snapshot =
        new Snapshot(
            row.text(2),
            EventType.valueOf(row.text(3)),
            Stage.valueOf(row.text(4).toUpperCase(Locale.ROOT)),
            false,
            earliest == null && latest == null ? null : new Days(earliest, latest),
            row.textOrNull(7),
            row.textOrNull(8),
            took.stream().filter(one -> one.isOn(from)).map(Took::participant).toList(),
            row.count(9) == 1,
            LocalDate.parse(row.text(10)));
    return new State(
        row.text(1),
        snapshot,
        dayOrNull(row.textOrNull(11)),
        LocalDate.parse(from),
        LocalDate.parse(row.text(13)));
  }

  private static @Nullable LocalDate dayOrNull(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  /**
   * Where an event stands.
   *
   * @param since day since which it is known
   * @param snapshot how it stands
   */
  record Standing(LocalDate since, Snapshot snapshot) {}

  private record Took(String event, Participant participant, String from, String until) {
    boolean isOn(String day) {
      return from.compareTo(day) <= 0 && until.compareTo(day) > 0;
    }
  }

  private record State(
      String event,
      Snapshot snapshot,
      @Nullable LocalDate lapses,
      LocalDate from,
      LocalDate until) {
    boolean isLapsedOn(LocalDate day) {
      return lapses != null && day.isAfter(lapses);
    }

    Standing on(LocalDate today) {
      return new Standing(from, snapshot.lapsed(isLapsedOn(today)));
    }
  }
}
