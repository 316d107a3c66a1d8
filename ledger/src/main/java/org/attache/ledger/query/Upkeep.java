package org.attache.ledger.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.store.Dialect;
import org.attache.ledger.store.RunRecord;
import org.attache.ledger.store.Sql;

/**
 * What those who keep a ledger look at: what came in and when, what was refused, how much it holds.
 * Not safe for use by several threads.
 */
public final class Upkeep {
  /** Entries with no longer pause between them are one run. */
  public static final Duration PAUSE = Duration.ofMinutes(10);

  /** Runs are made of so many entries, the newest. */
  public static final int NEWEST = 20_000;

  private final Sql sql;

  /**
   * Makes it.
   *
   * @param sql a connection that reads; closed by the caller
   */
  public Upkeep(Sql sql) {
    this.sql = sql;
  }

  /** Returns what each outlet brought on each day between two, both included. */
  public List<Coverage> coverage(LocalDate from, LocalDate to) {
    return sql.list(
        "SELECT coalesce(d.publisher, ''), r.day, count(*), sum(r.claims) FROM readings r"
            + " JOIN documents d ON d.seq = r.document_seq WHERE r.day >= ? AND r.day <= ?"
            + " GROUP BY coalesce(d.publisher, ''), r.day ORDER BY 1, 2",
        row -> new Coverage(row.text(1), LocalDate.parse(row.text(2)), row.count(3), row.count(4)),
        from.toString(),
        to.toString());
  }

  /** Returns runs, the last first. */
  public List<Run> runs(int limit) {
    long last = counted("SELECT coalesce(max(seq), 0) FROM entries");
    long after = Math.max(0, last - NEWEST);
    Map<Instant, Map<String, Integer>> batches = new LinkedHashMap<>();
    sql.list(
        "SELECT e.recorded_at, e.kind, count(*), coalesce(sum(r.claims), 0) FROM entries e"
            + " LEFT JOIN readings r ON r.seq = e.seq WHERE e.seq > ?"
            + " GROUP BY e.recorded_at, e.kind ORDER BY e.recorded_at DESC",
        row -> {
          Map<String, Integer> kinds =
              batches.computeIfAbsent(Instant.parse(row.text(1)), at -> new LinkedHashMap<>());
          kinds.merge(row.text(2), row.count(3), Integer::sum);
          return kinds.merge("claims", row.count(4), Integer::sum);
        },
        after);
    List<Run> runs = new ArrayList<>();
    List<Instant> times = List.copyOf(batches.keySet());
    int from = 0;
    while (from < times.size() && runs.size() < limit) {
      int end = from + 1;
      while (end < times.size()
          && Duration.between(times.get(end), times.get(end - 1)).compareTo(PAUSE) <= 0) {
        end++;
      }
      runs.add(run(times.subList(from, end), batches, end < times.size() || after == 0));
      from = end;
    }
    return runs;
  }

  private static Run run(
      List<Instant> times, Map<Instant, Map<String, Integer>> batches, boolean whole) {
    Map<String, Integer> all = new LinkedHashMap<>();
    times.forEach(
        at ->
            batches
                .getOrDefault(at, Map.of())
                .forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
    return new Run(
        times.get(times.size() - 1),
        times.get(0),
        all.getOrDefault("document", 0),
        all.getOrDefault("reading", 0),
        all.getOrDefault("claims", 0),
        all.getOrDefault("decision", 0),
        all.getOrDefault("refusal", 0),
        whole);
  }

  /** Returns what became of all that recorded runs saw, the last first. */
  public List<RunRecord> recorded(int limit) {
    return sql.list(
        "SELECT id, task, begun, ended, documents, copies, unchanged, quarantined, skipped, claims"
            + " FROM runs ORDER BY seq DESC LIMIT ?",
        row ->
            new RunRecord(
                row.text(1),
                row.text(2),
                Instant.parse(row.text(3)),
                Instant.parse(row.text(4)),
                row.number(5),
                row.number(6),
                row.number(7),
                row.number(8),
                row.number(9),
                row.number(10)),
        limit);
  }

  /** Returns what could not be read. */
  public Quarantine quarantine() {
    return new Quarantine(sql);
  }

  /** Returns how much there is. */
  public Holdings holdings() {
    boolean file = sql.dialect() == Dialect.SQLITE;
    long bytes =
        file
            ? counted("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
            : counted("SELECT pg_database_size(current_database())");
    return new Holdings(
        file ? "SQLite" : "PostgreSQL",
        (int) counted("SELECT max(version) FROM migrations"),
        bytes,
        new Shelf(sql, LocalDate.EPOCH).head(),
        counted("SELECT count(*) FROM entries WHERE kind = 'document'"),
        counted("SELECT coalesce(max(seq), 0) FROM assertions"),
        counted("SELECT count(*) FROM decisions"),
        quarantine().causes().stream().mapToLong(Quarantine.Cause::count).sum());
  }

  private long counted(String query) {
    Long count = sql.first(query, row -> row.number(1));
    return count == null ? 0 : count;
  }
}
