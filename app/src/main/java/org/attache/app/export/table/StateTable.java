package org.attache.app.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attache.ledger.AsOf;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.StageHistory;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A row a state of an event. A state begins with the day of publication that changed stage, days or
 * place, and ends before the next one begins; the last one has no end.
 */
final class StateTable {
  private StateTable() {}

  static Table<State> table() {
    List<Column<State>> columns = new ArrayList<>();
    columns.add(Column.label("event_id", state -> state.event.id()));
    columns.add(Column.text("title", state -> state.event.title()));
    columns.add(Column.label("event", state -> state.event.type().name()));
    columns.add(Column.label("stage", state -> state.stage.label()));
    columns.addAll(StandingTable.days(state -> state.days, "valid_from", "valid_to"));
    columns.add(Column.day("known_from", state -> state.from));
    columns.add(Column.day("known_to", state -> state.to));
    columns.addAll(StandingTable.place(state -> state.place));
    columns.add(Column.count("reports", state -> state.reports));
    columns.add(Column.label("claim", state -> state.claim));
    return new Table<>(columns, StateTable::states);
  }

  private static List<State> states(Event event) {
    List<Report> counted = event.reports().stream().filter(Report::counts).toList();
    SortedSet<LocalDate> days = new TreeSet<>();
    counted.forEach(report -> days.add(report.assertion().source().published()));
    List<State> states = new ArrayList<>();
    for (LocalDate day : days) {
      State state = on(event, counted, day);
      State before = states.isEmpty() ? null : states.get(states.size() - 1);
      if (state != null && (before == null || !state.standsAs(before))) {
        if (before != null) {
          states.set(states.size() - 1, before.until(day.minusDays(1)));
        }
        states.add(state);
      }
    }
    return states;
  }

  private static @Nullable State on(Event event, List<Report> counted, LocalDate day) {
    List<Report> told =
        counted.stream()
            .filter(report -> !report.assertion().source().published().isAfter(day))
            .toList();
    Standing standing = Standing.of(told, StageHistory.of(told), day, AsOf.day(day).silence());
    return standing == null
        ? null
        : new State(
            event,
            standing.stage(),
            standing.days(),
            standing.place(),
            day,
            null,
            told.size(),
            told.get(told.size() - 1).assertion().id());
  }

  /** What was known of an event in a stretch of days. */
  record State(
      Event event,
      Stage stage,
      @Nullable Days days,
      @Nullable Place place,
      LocalDate from,
      @Nullable LocalDate to,
      int reports,
      String claim) {
    boolean standsAs(State other) {
      return stage == other.stage
          && Objects.equals(days, other.days)
          && Objects.equals(name(place), name(other.place));
    }

    State until(LocalDate last) {
      return new State(event, stage, days, place, from, last, reports, claim);
    }

    private static @Nullable String name(@Nullable Place place) {
      return place == null ? null : place.name();
    }
  }
}
