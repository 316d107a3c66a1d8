package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.store.Sql;

/** Finds what is awaited in a stretch of days. */
final class AgendaSql {
  private static final String KEYS =
      "SELECT a.n, a.event_id, a.from_day, a.earliest, a.latest FROM event_state a"
          + " WHERE a.lapses_on IS NOT NULL AND a.from_day <= ? AND a.until_day > ?";

  private final Sql sql;
  private final LocalDate day;

  AgendaSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
  }

  /** Returns what ends in the stretch, then what only begins in it, sorted by day. */
  List<EventLine> lines(LocalDate last, int limit) {
    String today = day.toString();
    String end = last.toString();
    Clauses query =
        new Clauses()
            .add("SELECT " + LineRow.COLUMNS + " FROM (SELECT k.n, k.from_day FROM (")
            .add(KEYS, today, today)
            .add("AND a.latest >= ? AND a.latest <= ? UNION ALL", today, end)
            .add(KEYS, today, today)
            .add("AND a.earliest >= ? AND a.earliest <= ? AND a.lapses_on >= ?", today, end, today)
            .add("AND (a.latest IS NULL OR a.latest > ?)", end)
            .add(") k ORDER BY coalesce(k.earliest, k.latest), coalesce(k.latest, '9999'),")
            .add("k.event_id LIMIT ?) k CROSS JOIN event_state s", limit)
            .add("WHERE s.n = k.n AND s.from_day = k.from_day");
    return sql.list(query.text(), row -> LineRow.on(day, row), query.values()).stream()
        .filter(line -> line.isUpcoming(day))
        .sorted(RecordView.BY_DAY)
        .toList();
  }
}
