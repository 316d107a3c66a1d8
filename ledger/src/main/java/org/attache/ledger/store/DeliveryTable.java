package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The deliveries of an outbox. All that changes them needs a transaction of the caller's. */
final class DeliveryTable {
  private static final String SELECT =
      "SELECT d.seq, d.channel, d.bundled, d.state, d.due_at, d.tries, d.problem,"
          + " a.id, a.watch, a.event_id, a.day, a.made_at, a.content"
          + " FROM delivery d JOIN alert a ON a.id = d.alert";

  /** What another watch keeps for later, in a digest or over quiet hours, holds nothing up. */
  private static final String FIRST_OF_ITS_EVENT =
      " AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.state = 'waiting'"
          + " AND e.channel = d.channel AND e.event_id = d.event_id AND e.seq < d.seq"
          + " AND (e.watch = d.watch"
          + " OR (e.bundled = 0 AND (e.tries > 0 OR e.due_at <= ?))))";

  private final Sql sql;

  DeliveryTable(Sql sql) {
    this.sql = sql;
  }

  void add(Posting posting, String channel) {
    sql.update(
        "INSERT INTO delivery (seq, alert, watch, event_id, channel, bundled, state, due_at, tries,"
            + " taken_until) SELECT coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, 'waiting', ?, 0, ?"
            + " FROM delivery",
        posting.alert().id(),
        posting.alert().watch(),
        posting.alert().event(),
        channel,
        posting.bundled() ? 1 : 0,
        Times.text(posting.due()),
        Times.text(Instant.EPOCH));
  }

  List<Delivery> of(String alert) {
    return sql.list(SELECT + " WHERE d.alert = ? ORDER BY d.seq", DeliveryTable::delivery, alert);
  }

  List<Delivery> dead(int limit) {
    return sql.list(
        SELECT + " WHERE d.state = 'dead' ORDER BY d.seq DESC LIMIT ?",
        DeliveryTable::delivery,
        limit);
  }

  List<Delivery> take(Instant now, Instant until, int most, Set<String> busy) {
    String time = Times.text(now);
    List<@Nullable Object> values = new ArrayList<>(List.of(time, time));
    values.addAll(busy);
    values.add(time);
    values.add(most);
    String free =
        busy.isEmpty()
            ? ""
            : " AND d.channel NOT IN ("
                + String.join(", ", Collections.nCopies(busy.size(), "?"))
                + ")";
    List<Delivery> due =
        new ArrayList<>(
            sql.list(
                SELECT
                    + " WHERE d.state = 'waiting' AND d.bundled = 0 AND d.due_at <= ?"
                    + " AND d.taken_until <= ?"
                    + free
                    + FIRST_OF_ITS_EVENT
                    + " ORDER BY d.seq LIMIT ?",
                DeliveryTable::delivery,
                values.toArray()));
    bundles(time).stream().filter(one -> !busy.contains(one.channel())).forEach(due::add);
    return due.stream().filter(one -> take(one, time, until)).toList();
  }

  /** Returns all that waits in a bundle of which anything is due, up to the newest that is due. */
  private List<Delivery> bundles(String time) {
    Map<List<String>, Long> newest = new LinkedHashMap<>();
    sql.list(
            "SELECT d.watch, d.channel, max(d.seq) FROM delivery d WHERE d.state = 'waiting'"
                + " AND d.bundled = 1 AND d.due_at <= ? AND d.taken_until <= ?"
                + " GROUP BY d.watch, d.channel ORDER BY d.watch, d.channel",
            row -> Map.entry(List.of(row.text(1), row.text(2)), row.number(3)),
            time,
            time)
        .forEach(found -> newest.put(found.getKey(), found.getValue()));
    List<Delivery> due = new ArrayList<>();
    newest.forEach(
        (bundle, last) ->
            due.addAll(
                sql.list(
                    SELECT
                        + " WHERE d.state = 'waiting' AND d.bundled = 1 AND d.watch = ?"
                        + " AND d.channel = ? AND d.seq <= ? AND d.taken_until <= ? ORDER BY d.seq",
                    DeliveryTable::delivery,
                    bundle.get(0),
                    bundle.get(1),
                    last,
                    time)));
    return due;
  }

  private boolean take(Delivery one, String time, Instant until) {
    return sql.update(
            "UPDATE delivery SET taken_until = ? WHERE seq = ? AND state = 'waiting'"
                + " AND taken_until <= ?",
            Times.text(until),
            one.seq(),
            time)
        == 1;
  }

  void sent(long seq, Instant now) {
    sql.update(
        "UPDATE delivery SET state = 'sent', done_at = ?, problem = NULL, tries = tries + 1"
            + " WHERE seq = ?",
        Times.text(now),
        seq);
  }

  void release(long seq) {
    sql.update("UPDATE delivery SET taken_until = ? WHERE seq = ?", Times.text(Instant.EPOCH), seq);
  }

  void failed(long seq, String problem, @Nullable Instant again, Instant now) {
    sql.update(
        "UPDATE delivery SET state = ?, due_at = ?, tries = tries + 1, problem = ?,"
            + " taken_until = ?, done_at = ? WHERE seq = ?",
        again == null ? "dead" : "waiting",
        Times.text(again == null ? now : again),
        problem,
        Times.text(Instant.EPOCH),
        again == null ? Times.text(now) : null,
        seq);
  }

  int redeliver(String alert, Instant now) {
    return sql.update(
        "UPDATE delivery SET state = 'waiting', due_at = ?, tries = 0, taken_until = ?,"
            + " done_at = NULL WHERE alert = ? AND state = 'dead'",
        Times.text(now),
        Times.text(Instant.EPOCH),
        alert);
  }

  private static Delivery delivery(Row row) throws SQLException {
    return new Delivery(
        row.number(1),
        Outbox.alert(row, 8),
        row.text(2),
        row.count(3) == 1,
        Delivery.State.valueOf(row.text(4).toUpperCase(Locale.ROOT)),
        Instant.parse(row.text(5)),
        row.count(6),
        row.textOrNull(7));
  }
}
