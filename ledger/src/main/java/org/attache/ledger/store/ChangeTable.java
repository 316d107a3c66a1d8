package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Snapshot;
import org.attache.ledger.change.SnapshotText;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** The changes of which watches are still to be told. */
final class ChangeTable {
  private static final String CHANGED = "changed";

  private final Sql sql;
  private final SnapshotText text = new SnapshotText();

  ChangeTable(Sql sql) {
    this.sql = sql;
  }

  /** Adds changes, in a transaction of the caller's. */
  void add(List<EventChange> changes, long behind, long entry, Instant now) {
    long seq = newest();
    for (EventChange change : changes) {
      Snapshot before = change.before();
      sql.later(
          "INSERT INTO event_change (seq, event_id, day, before, after, behind, entry, changed_at)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          ++seq,
          change.event(),
          change.day().toString(),
          before == null ? null : text.of(before),
          text.of(change.after()),
          behind,
          entry,
          Times.text(now));
    }
    if (!changes.isEmpty()) {
      sql.flush();
      mark(sql, CHANGED, String.valueOf(seq));
    }
  }

  /** Returns the number of the newest change there has been. */
  long newest() {
    String newest = marked(sql, CHANGED);
    return newest == null ? 0 : Long.parseLong(newest);
  }

  /** Returns the oldest changes. */
  List<NotedChange> oldest(int most) {
    return sql.list(
        "SELECT seq, event_id, day, before, after, behind, entry, changed_at FROM event_change"
            + " ORDER BY seq LIMIT ?",
        this::change,
        most);
  }

  /** Takes out a change and returns whether it was still there. */
  boolean take(long seq) {
    return sql.update("DELETE FROM event_change WHERE seq = ?", seq) == 1;
  }

  private NotedChange change(Row row) throws SQLException {
    Origin origin = Origin.of("change " + row.number(1));
    String before = row.textOrNull(4);
    return new NotedChange(
        row.number(1),
        new EventChange(
            row.text(2),
            LocalDate.parse(row.text(3)),
            before == null ? null : text.snapshot(before, origin),
            text.snapshot(row.text(5), origin)),
        row.number(6),
        row.number(7),
        Instant.parse(row.text(8)));
  }

  static @Nullable String marked(Sql sql, String name) {
    return sql.first("SELECT value FROM outbox_mark WHERE name = ?", row -> row.text(1), name);
  }

  static void mark(Sql sql, String name, String value) {
    sql.update(
        "INSERT INTO outbox_mark (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value);
  }
}
