package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what is known on two days or in two ledgers. */
final class Comparison {
  private static final LocalDate END = LocalDate.of(9999, 12, 30);

  private Comparison() {}

  /** Returns the events that are otherwise on the second of two days. */
  static List<Difference> days(Sql sql, LocalDate first, LocalDate second) {
    return differences("event", events(sql, first), events(sql, second));
  }

  /** Returns the documents and events that are otherwise in the second of two ledgers. */
  static List<Difference> ledgers(Sql first, Sql second) {
    List<Difference> found =
        new ArrayList<>(differences("document", documents(first), documents(second)));
    found.addAll(differences("event", events(first, END), events(second, END)));
    return found;
  }

  private static List<Difference> differences(
      String what, Map<String, Known> first, Map<String, Known> second) {
    List<Difference> found = new ArrayList<>();
    Set<String> ids = new TreeSet<>(first.keySet());
    ids.addAll(second.keySet());
    for (String id : ids) {
      Known was = first.get(id);
      Known is = second.get(id);
      String before = was == null ? null : was.state();
      String after = is == null ? null : is.state();
      if (!Objects.equals(before, after)) {
        String title = is == null ? Objects.requireNonNull(was).title() : is.title();
        found.add(new Difference(what, id, title, before, after));
      }
    }
    return found;
  }

  private static Map<String, Known> documents(Sql sql) {
    Map<String, Known> documents = new TreeMap<>();
    sql.each(
        "SELECT d.document, d.version, d.title, r.claims FROM documents d JOIN readings r"
            + " ON r.document_seq = d.seq",
        row -> {
          String title = row.textOrNull(3);
          documents.put(
              row.text(1) + " " + row.text(2).substring(0, 12),
              new Known(title == null ? row.text(1) : title, row.count(4) + " claims"));
        });
    return documents;
  }

  private static Map<String, Known> events(Sql sql, LocalDate day) {
    Map<String, Known> events = new TreeMap<>();
    sql.each(
        "SELECT event_id, title, stage, earliest, latest, place, lapses_on, reports, independent"
            + " FROM event_state WHERE from_day <= ? AND until_day > ?",
        row -> events.put(row.text(1), new Known(row.text(2), state(row, day))),
        day.toString(),
        day.toString());
    return events;
  }

  private static String state(Row row, LocalDate day) throws SQLException {
    StringBuilder state = new StringBuilder();
    String stage = row.textOrNull(3);
    state.append(stage == null ? "no report counts" : stage);
    String lapses = row.textOrNull(7);
    if (!day.equals(END) && lapses != null && lapses.compareTo(day.toString()) < 0) {
      state.append(", lapsed without word");
    }
    String earliest = row.textOrNull(4);
    String latest = row.textOrNull(5);
    if (earliest != null || latest != null) {
      state.append(", ").append(days(earliest, latest));
    }
    if (row.textOrNull(6) != null) {
      state.append(", ").append(row.text(6));
    }
    int reports = row.count(8);
    state.append(", ").append(reports).append(reports == 1 ? " report" : " reports");
    return state.append(" of ").append(row.count(9)).append(" independent").toString();
  }

  private static String days(@Nullable String earliest, @Nullable String latest) {
    if (Objects.equals(earliest, latest)) {
      return String.valueOf(earliest);
    }
    return (earliest == null ? "" : earliest) + ".." + (latest == null ? "" : latest);
  }

  private record Known(String title, String state) {}
}
