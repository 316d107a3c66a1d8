package org.attache.app.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.attache.ledger.Event;
import org.attache.ledger.history.Standing;
import org.attache.ledger.query.EventLine;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/** A row an event, as it stands. */
final class StandingTable {
  private StandingTable() {}

  static Table<Row> table() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.label("id", row -> row.line.id()));
    columns.add(Column.text("title", row -> row.line.title()));
    columns.add(Column.label("event", row -> row.line.type().name()));
    columns.add(Column.label("stage", row -> row.line.stage().label()));
    columns.add(Column.day("since", row -> row.line.since()));
    columns.add(Column.label("voice", row -> row.line.voice().name().toLowerCase(Locale.ROOT)));
    columns.add(Column.truth("lapsed", row -> row.line.lapsed()));
    columns.add(Column.truth("disputed", row -> row.line.contradicted()));
    columns.addAll(days(row -> row.line.days(), "earliest", "latest"));
    columns.addAll(place(Row::place));
    columns.add(Column.texts("participants", Row::names));
    columns.add(Column.labels("codes", Row::codes));
    columns.add(Column.count("reports", row -> row.line.counts().reports()));
    columns.add(Column.count("documents", row -> row.line.counts().documents()));
    columns.add(Column.count("outlets", row -> row.line.counts().outlets()));
    columns.add(Column.count("independent", row -> row.line.counts().independent()));
    columns.add(Column.text("first_by", row -> row.line.counts().firstBy()));
    columns.add(Column.day("last_reported", row -> row.line.lastReported()));
    return new Table<>(columns, StandingTable::rows);
  }

  private static List<Row> rows(Event event) {
    EventLine line = EventLine.of(event);
    return line == null ? List.of() : List.of(new Row(event, line));
  }

  static <R> List<Column<R>> days(
      Function<R, @Nullable Days> days, String earliest, String latest) {
    return List.of(
        Column.day(earliest, row -> bound(days.apply(row), Days::earliest)),
        Column.day(latest, row -> bound(days.apply(row), Days::latest)));
  }

  private static @Nullable LocalDate bound(
      @Nullable Days days, Function<Days, @Nullable LocalDate> bound) {
    return days == null ? null : bound.apply(days);
  }

  static <R> List<Column<R>> place(Function<R, @Nullable Place> place) {
    return List.of(
        Column.text("place", row -> text(place.apply(row), Place::name)),
        Column.label("country", row -> text(place.apply(row), Place::country)),
        Column.number("latitude", row -> degrees(place.apply(row), Place::latitude)),
        Column.number("longitude", row -> degrees(place.apply(row), Place::longitude)));
  }

  private static @Nullable String text(
      @Nullable Place place, Function<Place, @Nullable String> part) {
    return place == null ? null : part.apply(place);
  }

  private static @Nullable Double degrees(
      @Nullable Place place, Function<Place, @Nullable Double> part) {
    return place == null ? null : part.apply(place);
  }

  /** An event that stands somewhere. */
  record Row(Event event, EventLine line) {
    @Nullable Place place() {
      Standing standing = event.standing();
      return standing == null ? null : standing.place();
    }

    List<String> names() {
      return event.participants().stream().map(Entity::label).toList();
    }

    List<String> codes() {
      return Codes.of(event.participants());
    }
  }
}
