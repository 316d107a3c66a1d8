package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ledger.store.Sql;
import org.attache.ledger.story.Tie;
import org.jspecify.annotations.Nullable;

/** Finds what binds an event to others. */
final class BondSql implements Story.Book {
  /** Events of the same participants are bound where less than a month lies between them. */
  private static final int DAYS_BETWEEN = 29;

  private static final String NEIGHBOUR =
      "SELECT n.event_id, a.evidence, a.id, n.first_day FROM event e JOIN event n ON n.names ="
          + " e.names AND n.position %s e.position JOIN assertions a ON a.seq = n.founder"
          + " WHERE e.event_id = ? AND n.first_day >= ? AND n.first_day <= ?"
          + " ORDER BY n.first_day %s, n.position %s LIMIT 1";
  private static final String FOUNDER =
      "SELECT e.event_id, a.evidence, a.id, e.first_day FROM event e JOIN assertions a ON a.seq ="
          + " e.founder WHERE e.event_id = ? AND e.first_day <= ?";

  private final Sql sql;
  private final LocalDate day;

  BondSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
  }

  List<Bond> bonds(String id) {
    List<Bond> bonds = new ArrayList<>();
    for (Tie tie : ties(List.of(id))) {
      add(bonds, tie, tie.from().equals(id) ? tie.to() : tie.from());
    }
    participants(id, bonds);
    bonds.sort(Bond.STRONGEST_FIRST);
    return bonds;
  }

  @Override
  public List<Tie> ties(Collection<String> events) {
    Map<String, Tie> ties = new LinkedHashMap<>();
    for (String end : List.of("from_n", "to_n")) {
      Clauses query =
          new Clauses()
              .add("SELECT t.from_event, t.to_event, t.kind, t.cue, a.evidence, a.id")
              .add("FROM event_tie t JOIN assertions a ON a.seq = t.assertion WHERE t." + end)
              .add("IN (SELECT n FROM event_number WHERE event_id IN")
              .add("(" + Clauses.marks(events.size()) + "))", events.toArray())
              .add("AND t.from_day <= ? AND t.until_day > ?", day.toString(), day.toString())
              .add("ORDER BY a.day, a.document, a.seq");
      sql.list(
              query.text(),
              row ->
                  new Tie(
                      row.text(1),
                      row.text(2),
                      Tie.Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                      row.text(4),
                      row.text(5),
                      row.text(6)),
              query.values())
          .forEach(tie -> ties.putIfAbsent(tie.from() + tie.to() + tie.kind(), tie));
    }
    return List.copyOf(ties.values());
  }

  @Override
  public Map<String, EventLine> lines(Collection<String> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    Clauses query =
        new Clauses()
            .add("SELECT " + LineRow.COLUMNS + " FROM event_state s WHERE s.n IN")
            .add("(SELECT n FROM event_number WHERE event_id IN")
            .add("(" + Clauses.marks(events.size()) + "))", events.toArray())
            .add("AND s.from_day <= ? AND s.until_day > ?", day.toString(), day.toString())
            .add("AND s.stage IS NOT NULL");
    Map<String, EventLine> lines = new LinkedHashMap<>();
    sql.list(query.text(), row -> LineRow.on(day, row), query.values())
        .forEach(line -> lines.put(line.id(), line));
    return lines;
  }

  private void participants(String id, List<Bond> bonds) {
    Telling here = telling(FOUNDER, id, day);
    if (here == null) {
      return;
    }
    String previous = String.format(Locale.ROOT, NEIGHBOUR, "<", "DESC", "DESC");
    Telling before = telling(previous, id, here.day().minusDays(DAYS_BETWEEN), here.day());
    if (before != null) {
      add(bonds, tie(before.event(), here), before.event());
    }
    LocalDate last = here.day().plusDays(DAYS_BETWEEN);
    String next = String.format(Locale.ROOT, NEIGHBOUR, ">", "ASC", "ASC");
    Telling after = telling(next, id, here.day(), last.isBefore(day) ? last : day);
    if (after != null) {
      add(bonds, tie(id, after), after.event());
    }
  }

  private @Nullable Telling telling(String query, String id, LocalDate... days) {
    List<Object> values = new ArrayList<>(List.of(id));
    for (LocalDate each : days) {
      values.add(each.toString());
    }
    return sql.first(
        query,
        row -> new Telling(row.text(1), row.text(2), row.text(3), LocalDate.parse(row.text(4))),
        values.toArray());
  }

  private static Tie tie(String from, Telling to) {
    return new Tie(from, to.event(), Tie.Kind.PARTICIPANTS, "", to.evidence(), to.assertion());
  }

  private void add(List<Bond> bonds, Tie tie, String other) {
    EventLine line = lines(List.of(other)).get(other);
    if (line != null) {
      bonds.add(new Bond(tie, line));
    }
  }

  /** An event with the first sentence that tells of it. */
  private record Telling(String event, String evidence, String assertion, LocalDate day) {}
}
