package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.ledger.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Finds what moved in a stretch of days: walks back from the newest changes of states and the
 * newest lapses, and looks at the states of each event in turn.
 */
final class ChangeSql {
  private static final int AT_ONCE = 400;
  private static final int MOST_EVENTS = 20_000;
  private static final String OPEN = "9999-12-31";

  private final Sql sql;
  private final LocalDate day;

  ChangeSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
  }

  List<Course> courses(LocalDate since, boolean fresh, int limit) {
    List<String> candidates = candidates(since);
    List<Course> courses = new ArrayList<>();
    for (int at = 0; at < candidates.size() && courses.size() < limit; at += AT_ONCE) {
      List<String> ids = candidates.subList(at, Math.min(at + AT_ONCE, candidates.size()));
      courses(ids, since).stream().filter(course -> fresh || course.moved()).forEach(courses::add);
    }
    courses.sort(Course.NEWEST_FIRST);
    return courses.subList(0, Math.min(limit, courses.size()));
  }

  /** Returns the ids of the events of which something may have moved, the newest first. */
  private List<String> candidates(LocalDate since) {
    Map<String, LocalDate> newest = new HashMap<>();
    String today = day.toString();
    sql.list(
            "SELECT event_id, from_day FROM event_state WHERE from_day > ? AND from_day <= ?"
                + " ORDER BY from_day DESC LIMIT ?",
            row -> new Moment(row.text(1), LocalDate.parse(row.text(2))),
            since.toString(),
            today,
            MOST_EVENTS)
        .forEach(moment -> newest.putIfAbsent(moment.event(), moment.day()));
    sql.list(
            "SELECT event_id, lapses_on FROM event_state WHERE lapses_on IS NOT NULL"
                + " AND lapses_on >= ? AND lapses_on < ? AND from_day <= ? AND until_day > ?"
                + " ORDER BY lapses_on DESC LIMIT ?",
            row -> new Moment(row.text(1), LocalDate.parse(row.text(2)).plusDays(1)),
            since.toString(),
            today,
            today,
            today,
            MOST_EVENTS)
        .forEach(moment -> newest.merge(moment.event(), moment.day(), ChangeSql::later));
    return newest.entrySet().stream()
        .sorted(
            Map.Entry.<String, LocalDate>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Course> courses(List<String> ids, LocalDate since) {
    Map<String, States> states = new LinkedHashMap<>();
    ids.forEach(id -> states.put(id, new States(since)));
    Clauses query =
        new Clauses()
            .add("SELECT " + LineRow.COLUMNS + ", s.until_day FROM event_state s")
            .add(
                "WHERE s.n IN (SELECT n FROM event_number WHERE event_id IN"
                    + " ("
                    + Clauses.marks(ids.size())
                    + "))",
                ids.toArray())
            .add("AND s.stage IS NOT NULL AND s.from_day <= ?", day.toString())
            .add("AND s.until_day > ? ORDER BY s.event_id, s.from_day", since.toString());
    sql.list(
            query.text(),
            row ->
                new State(
                    LineRow.from(row),
                    row.text(21),
                    LineRow.on(later(since, LineRow.from(row)), row),
                    LineRow.on(day, row)),
            query.values())
        .forEach(state -> Objects.requireNonNull(states.get(state.then().id())).add(state, day));
    return states.values().stream().map(States::course).filter(Objects::nonNull).toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** A day on which something of an event may have changed. */
  private record Moment(String event, LocalDate day) {}

  /** A state with how it looks on its first day and on the day asked for. */
  private record State(LocalDate from, String until, EventLine then, EventLine now) {
    boolean lastsUntil(LocalDate day) {
      return until.equals(OPEN) || until.compareTo(day.toString()) > 0;
    }
  }

  /** The states of one event in order. */
  private static final class States {
    private final LocalDate since;
    private @Nullable EventLine before;
    private final List<EventLine> after = new ArrayList<>();

    States(LocalDate since) {
      this.since = since;
    }

    void add(State state, LocalDate day) {
      if (state.from().isAfter(since)) {
        after.add(state.then());
      } else {
        before = state.then();
      }
      if (state.lastsUntil(day)) {
        after.add(state.now());
      }
    }

    @Nullable Course course() {
      return Course.through(before, after);
    }
  }
}
