package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Snapshot;
import org.attache.ledger.decision.Report;
import org.attache.model.error.Conflict;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Watches, the changes that they are still to be told of, and what became of each alert. Each call
 * is one transaction. Several programs may work on one outbox: a change becomes alerts once, and a
 * delivery is taken by one of them at a time. An object is for one thread.
 */
public final class Outbox implements AutoCloseable {
  private static final String LAPSED = "lapsed";
  private static final int AT_MOST = 200;
  private static final String ALERT = "a.id, a.watch, a.event_id, a.day, a.made_at, a.content";

  private final Sql sql;
  private final ChangeTable changes;
  private final DeliveryTable deliveries;

  Outbox(Sql sql) {
    this.sql = sql;
    this.changes = new ChangeTable(sql);
    this.deliveries = new DeliveryTable(sql);
  }

  /** Returns the watches, the oldest first. */
  public List<StoredWatch> watches() {
    return sql.list(
        "SELECT id, name, definition, made_by, made_at FROM watch ORDER BY made_at, id",
        Outbox::watch);
  }

  /**
   * Returns a watch.
   *
   * @param named its id, or its name
   * @throws NotFound if there is none
   */
  public StoredWatch watch(String named) {
    return watches().stream()
        .filter(watch -> watch.id().equals(named) || watch.name().equals(named))
        .findFirst()
        .orElseThrow(
            () ->
                new NotFound("watch-unknown", "there is no watch \"" + named + "\"", named, null));
  }

  /**
   * Adds a watch, which is told of what changes from now on.
   *
   * @throws Conflict if another has its name
   */
  public void add(StoredWatch watch) {
    transaction(
        () -> {
          if (watches().stream().anyMatch(other -> other.name().equals(watch.name()))) {
            throw new Conflict(
                "watch-taken", "there is a watch \"" + watch.name() + "\"", watch.name(), null);
          }
          sql.update(
              "INSERT INTO watch (id, name, definition, made_by, made_at, behind)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              watch.id(),
              watch.name(),
              watch.definition(),
              watch.madeBy(),
              Times.text(watch.made()),
              changes.newest());
          if (ChangeTable.marked(sql, LAPSED) == null) {
            ChangeTable.mark(sql, LAPSED, Times.day(watch.made()).toString());
          }
        });
  }

  /** Takes a watch out, with all that it had to tell. */
  public void remove(String id) {
    transaction(
        () -> {
          sql.update("DELETE FROM delivery WHERE watch = ?", id);
          sql.update("DELETE FROM alert WHERE watch = ?", id);
          sql.update("DELETE FROM watch WHERE id = ?", id);
        });
  }

  /**
   * Notes what has lapsed without word since this was last called.
   *
   * @return how many events
   */
  public int lapse(Instant now) {
    LocalDate today = Times.day(now);
    String until = ChangeTable.marked(sql, LAPSED);
    if (until == null || !LocalDate.parse(until).isBefore(today)) {
      return 0;
    }
    int[] lapsed = new int[1];
    transaction(
        () -> {
          // changes are numbered by those who write the log too
          sql.lock("entries");
          lapsed[0] = lapse(LocalDate.parse(until), today, now);
        });
    return lapsed[0];
  }

  private int lapse(LocalDate since, LocalDate today, Instant now) {
    if (!since.toString().equals(ChangeTable.marked(sql, LAPSED))) {
      return 0;
    }
    Map<String, LocalDate> days = new TreeMap<>();
    sql.list(
            "SELECT event_id, lapses_on FROM event_state WHERE lapses_on >= ? AND lapses_on < ?"
                + " AND until_day = '"
                + Times.OPEN
                + "' AND stage IS NOT NULL",
            row -> Map.entry(row.text(1), LocalDate.parse(row.text(2)).plusDays(1)),
            since.toString(),
            today.toString())
        .forEach(found -> days.put(found.getKey(), found.getValue()));
    List<EventChange> passed = new ArrayList<>();
    new SnapshotReader(sql)
        .newest(days.keySet(), today)
        .forEach(
            (id, standing) -> {
              Snapshot after = standing.snapshot();
              LocalDate day = days.getOrDefault(id, today);
              passed.add(new EventChange(id, day, after.lapsed(false), after));
            });
    passed.sort((a, b) -> a.day().compareTo(b.day()));
    long head = new EntryLog(sql).head().seq();
    changes.add(passed, head, head, now);
    ChangeTable.mark(sql, LAPSED, today.toString());
    return passed.size();
  }

  /** Returns the oldest changes of which no watch has been told. */
  public List<NotedChange> changes(int most) {
    return changes.oldest(most);
  }

  /** Returns the watches that are to be told of a change: those made before it. */
  public List<StoredWatch> watching(NotedChange change) {
    return sql.list(
        "SELECT id, name, definition, made_by, made_at FROM watch WHERE behind < ?"
            + " ORDER BY made_at, id",
        Outbox::watch,
        change.seq());
  }

  /** Returns the id of the newest alert that a watch had of an event, empty where it had none. */
  public String last(String watch, String event) {
    String last =
        sql.first(
            "SELECT id FROM alert WHERE watch = ? AND event_id = ? ORDER BY n DESC LIMIT 1",
            row -> row.text(1),
            watch,
            event);
    return last == null ? "" : last;
  }

  /**
   * Puts the alerts that a change gives where the change was. Nothing is done where another program
   * has done so already.
   */
  public void post(NotedChange change, Collection<Posting> postings) {
    transaction(
        () -> {
          if (changes.take(change.seq())) {
            postings.forEach(this::post);
          }
        });
  }

  private void post(Posting posting) {
    StoredAlert alert = posting.alert();
    int added =
        sql.update(
            "INSERT INTO alert (n, id, watch, event_id, day, made_at, content)"
                + " SELECT coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?, ? FROM alert WHERE 1 = 1"
                + " ON CONFLICT (id) DO NOTHING",
            alert.id(),
            alert.watch(),
            alert.event(),
            alert.day().toString(),
            Times.text(alert.made()),
            alert.content());
    if (added == 1) {
      posting.channels().forEach(channel -> deliveries.add(posting, channel));
    }
  }

  /**
   * Returns the newest alerts, the newest first.
   *
   * @param watch id of the watch, null for all
   */
  public List<StoredAlert> alerts(@Nullable String watch, int skip, int limit) {
    String of = watch == null ? "" : " WHERE a.watch = ?";
    List<@Nullable Object> values = new ArrayList<>();
    if (watch != null) {
      values.add(watch);
    }
    values.add(limit);
    values.add(skip);
    return sql.list(
        "SELECT " + ALERT + " FROM alert a" + of + " ORDER BY a.n DESC LIMIT ? OFFSET ?",
        row -> alert(row, 1),
        values.toArray());
  }

  /** Returns an alert, null if there is none of that id. */
  public @Nullable StoredAlert alert(String id) {
    return sql.first("SELECT " + ALERT + " FROM alert a WHERE a.id = ?", row -> alert(row, 1), id);
  }

  /** Returns how the deliveries of an alert are, channel by channel. */
  public List<Delivery> deliveries(String alert) {
    return deliveries.of(alert);
  }

  /** Returns what was given up, the newest first. */
  public List<Delivery> dead(int limit) {
    return deliveries.dead(limit);
  }

  /**
   * Takes deliveries that are due, so that nobody else sends them. Of an event whose alerts wait
   * for a channel the oldest goes first, and until it is sent or given up no other does; what is
   * bundled goes all at once.
   *
   * @param until when others may take them if nothing is heard of them any more
   * @param busy channels that are to be left alone
   */
  public List<Delivery> take(Instant now, Instant until, int most, Set<String> busy) {
    Instant next = nextDue();
    if (next == null || next.isAfter(now)) {
      return List.of();
    }
    List<Delivery> taken = new ArrayList<>();
    transaction(() -> taken.addAll(deliveries.take(now, until, most, busy)));
    return List.copyOf(taken);
  }

  /** Is told that the receiver has taken deliveries. */
  public void sent(Collection<Delivery> done, Instant now) {
    transaction(() -> done.forEach(one -> deliveries.sent(one.seq(), now)));
  }

  /** Gives back what was taken and not tried. */
  public void release(Collection<Delivery> untried) {
    transaction(() -> untried.forEach(one -> deliveries.release(one.seq())));
  }

  /**
   * Is told that deliveries failed.
   *
   * @param again when to try again, null to give them up
   */
  public void failed(
      Collection<Delivery> tried, String problem, @Nullable Instant again, Instant now) {
    transaction(() -> tried.forEach(one -> deliveries.failed(one.seq(), problem, again, now)));
  }

  /**
   * Lets what was given up be tried again.
   *
   * @param alert id of the alert
   * @return how many deliveries of it
   * @throws NotFound if none of it was given up
   */
  public int redeliver(String alert, Instant now) {
    int[] again = new int[1];
    transaction(() -> again[0] = deliveries.redeliver(alert, now));
    if (again[0] == 0) {
      throw new NotFound(
          "alert-not-dead", "no delivery of the alert " + alert + " was given up", alert, null);
    }
    return again[0];
  }

  /** Returns when the next delivery is due, null where none waits. */
  public @Nullable Instant nextDue() {
    return sql.first(
        "SELECT due_at FROM delivery WHERE state = 'waiting' ORDER BY due_at LIMIT 1",
        row -> Instant.parse(row.text(1)));
  }

  /**
   * Returns the reports that count of a change's event, the newest first: those that its batch
   * brought, or, where it brought none, the newest of before.
   */
  public List<Report> reports(NotedChange change, int most) {
    List<Report> known = known(change, List.of());
    Set<String> brought = entered(change, change.behind());
    List<Report> own =
        known.stream().filter(report -> brought.contains(report.assertion().id())).toList();
    List<Report> told = own.isEmpty() ? known : own;
    return told.subList(0, Math.min(most, told.size()));
  }

  /** Returns whether by then a report that counts had a sentence with all the words. */
  public boolean tells(NotedChange change, List<String> words) {
    return !known(change, words).isEmpty();
  }

  /** Returns the newest reports of a change's event, without those that came after it. */
  private List<Report> known(NotedChange change, List<String> words) {
    String event = change.change().event();
    Set<String> entered = entered(change, 0);
    return new EventReader(sql)
            .newest(List.of(event), Times.LAST_DAY, words, AT_MOST)
            .getOrDefault(event, List.of())
            .stream()
            .filter(report -> entered.contains(report.assertion().id()))
            .toList();
  }

  /** Returns the ids of the event's reports that were entered behind an entry, by the change. */
  private Set<String> entered(NotedChange change, long behind) {
    return Set.copyOf(
        sql.list(
            "SELECT a.id FROM event_assertion x JOIN assertions a ON a.seq = x.assertion"
                + " WHERE x.n IN (SELECT n FROM event_number WHERE event_id = ?)"
                + " AND x.until_day = '"
                + Times.OPEN
                + "' AND a.reading_seq > ? AND a.reading_seq <= ?",
            row -> row.text(1),
            change.change().event(),
            behind,
            change.entry()));
  }

  private void transaction(Runnable work) {
    sql.transaction(
        () -> {
          sql.lock("watch");
          work.run();
        });
  }

  static StoredAlert alert(Row row, int first) throws SQLException {
    return new StoredAlert(
        row.text(first),
        row.text(first + 1),
        row.text(first + 2),
        LocalDate.parse(row.text(first + 3)),
        Instant.parse(row.text(first + 4)),
        row.text(first + 5));
  }

  private static StoredWatch watch(Row row) throws SQLException {
    return new StoredWatch(
        row.text(1), row.text(2), row.text(3), row.text(4), Instant.parse(row.text(5)));
  }

  @Override
  public void close() {
    sql.close();
  }
}
