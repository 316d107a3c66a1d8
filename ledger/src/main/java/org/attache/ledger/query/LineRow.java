package org.attache.ledger.query;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.history.Voice;
import org.attache.ledger.store.Row;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads events in a line off rows of the table of states. */
final class LineRow {
  /** The columns to select, of a table called {@code s}. */
  static final String COLUMNS =
      "s.event_id, s.title, s.event, s.stage, s.since, s.voice, s.last_day, s.lapses_on,"
          + " s.earliest, s.latest, s.days_before, s.place, s.country, s.reports, s.documents,"
          + " s.outlets, s.independent, s.first_by, s.contradicted, s.from_day";

  private static final int FROM_DAY = 20;

  private static final String OUTLINE =
      "s.event, s.stage, s.last_day, s.lapses_on, s.earliest, s.latest";

  private LineRow() {}

  /** Returns the line as it stands on {@code day}. */
  static EventLine on(LocalDate day, Row row) throws SQLException {
    LocalDate lapses = dayOrNull(row.textOrNull(8));
    return new EventLine(
        row.text(1),
        row.text(2),
        EventType.valueOf(row.text(3)),
        Stage.valueOf(upper(row.text(4))),
        LocalDate.parse(row.text(5)),
        Voice.valueOf(upper(row.text(6))),
        LocalDate.parse(row.text(7)),
        lapses,
        lapses != null && day.isAfter(lapses),
        days(row.textOrNull(9), row.textOrNull(10)),
        once(row.text(11)),
        row.textOrNull(12),
        row.textOrNull(13),
        new EventLine.Counts(
            row.count(14), row.count(15), row.count(16), row.count(17), row.text(18)),
        row.count(19) == 1);
  }

  /**
   * Columns of a table called {@code s}, of which the first is never null.
   *
   * @param names to select
   * @param reader makes a value of them
   */
  record Columns<T>(String names, Row.Reader<T> reader) {}

  /** Returns the columns of a line as it stands on {@code day}. */
  static Columns<EventLine> of(LocalDate day) {
    return new Columns<>(COLUMNS, row -> on(day, row));
  }

  /** Returns those of an outline. */
  static Columns<Outline> outline(LocalDate day) {
    return new Columns<>(
        OUTLINE,
        row -> {
          LocalDate lapses = dayOrNull(row.textOrNull(4));
          return new Outline(
              EventType.valueOf(row.text(1)),
              Stage.valueOf(upper(row.text(2))),
              LocalDate.parse(row.text(3)),
              lapses != null && day.isAfter(lapses),
              days(row.textOrNull(5), row.textOrNull(6)));
        });
  }

  static LocalDate from(Row row) throws SQLException {
    return LocalDate.parse(row.text(FROM_DAY));
  }

  private static List<Days> once(String spelt) {
    List<Days> once = new ArrayList<>();
    for (String days : spelt.isEmpty() ? new String[0] : spelt.split(" ", -1)) {
      int dots = days.indexOf("..");
      Days read = days(blank(days.substring(0, dots)), blank(days.substring(dots + 2)));
      if (read != null) {
        once.add(read);
      }
    }
    return once;
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Days days(@Nullable String earliest, @Nullable String latest) {
    return earliest == null && latest == null
        ? null
        : new Days(dayOrNull(earliest), dayOrNull(latest));
  }

  private static @Nullable LocalDate dayOrNull(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static String upper(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
