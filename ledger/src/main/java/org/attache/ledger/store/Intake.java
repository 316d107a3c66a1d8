package org.attache.ledger.store;

import java.time.Instant;
import java.util.Map;
import org.attache.ledger.entry.Digest;
import org.jspecify.annotations.Nullable;

/** Writes what became of inputs that were not read, and of runs, each as one entry of the log. */
final class Intake {
  static final String DISPOSAL = "disposal";
  static final String RUN = "run";

  private final Sql sql;
  private final EntryLog log;

  Intake(Sql sql, EntryLog log) {
    this.sql = sql;
    this.log = log;
  }

  /**
   * Stores input that could not be read, and returns whether it was not known yet.
   *
   * @param inputs bytes by their hash
   */
  boolean store(Refusal refusal, Map<String, byte[]> inputs, Instant now) {
    String id = refusalId(refusal);
    if (log.holds(Archive.REFUSAL, id)) {
      return false;
    }
    long seq = log.append(Archive.REFUSAL, id, now);
    sql.update(
        "INSERT INTO refusals"
            + " (seq, origin, code, reason, content, skipped, at_byte, size, manner, run)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        refusal.origin(),
        refusal.code(),
        refusal.reason(),
        refusal.content(),
        refusal.skipped() ? 1 : 0,
        refusal.at(),
        refusal.size(),
        refusal.manner(),
        refusal.run().isEmpty() ? null : refusal.run());
    byte[] input = inputs.get(refusal.content());
    if (input != null && !refusal.skipped()) {
      keep(refusal.content(), input);
    }
    return true;
  }

  private void keep(String content, byte[] input) {
    byte[] packed = PackedBytes.pack(input);
    if (packed.length <= Ledger.MOST_KEPT) {
      sql.update(
          "INSERT INTO refused_inputs (content, size, packed) VALUES (?, ?, ?)"
              + " ON CONFLICT (content) DO NOTHING",
          content,
          (long) input.length,
          packed);
    }
  }

  /** Stores what became of something, and returns whether that was not known yet. */
  boolean store(Disposal disposal, Instant now) {
    long refusal = disposal.refusal();
    Refused refused =
        sql.first(
            "SELECT e.id, f.content FROM entries e JOIN refusals f ON f.seq = e.seq WHERE e.seq = ?",
            row -> new Refused(row.text(1), row.text(2)),
            refusal);
    if (refused == null || isDisposedOf(refusal)) {
      return false;
    }
    String id = disposalId(refused.id(), disposal);
    if (log.holds(DISPOSAL, id)) {
      return false;
    }
    long seq = log.append(DISPOSAL, id, now);
    sql.update(
        "INSERT INTO disposals (seq, refusal, outcome, detail, analyst) VALUES (?, ?, ?, ?, ?)",
        seq,
        refusal,
        disposal.outcome().label(),
        disposal.detail(),
        disposal.analyst());
    if (disposal.outcome().isEnd()) {
      erase(refused.content());
    }
    return true;
  }

  private boolean isDisposedOf(long refusal) {
    return sql.first(
            "SELECT seq FROM disposals WHERE refusal = ? AND outcome <> 'refused'",
            row -> row.number(1),
            refusal)
        != null;
  }

  /** Erases bytes that nothing refused needs any more. */
  private void erase(String content) {
    sql.update(
        "DELETE FROM refused_inputs WHERE content = ? AND NOT EXISTS (SELECT 1 FROM refusals f"
            + " WHERE f.content = ? AND NOT EXISTS (SELECT 1 FROM disposals d"
            + " WHERE d.refusal = f.seq AND d.outcome <> 'refused'))",
        content,
        content);
  }

  /** Stores what a run did. */
  void store(RunRecord run, Instant now) {
    long seq = log.append(RUN, runId(run), now);
    sql.update(
        "INSERT INTO runs (seq, id, task, begun, ended, documents, copies, unchanged, quarantined,"
            + " skipped, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        run.id(),
        run.task(),
        Times.text(run.begun()),
        Times.text(run.ended()),
        run.read(),
        run.copies(),
        run.unchanged(),
        run.quarantined(),
        run.skipped(),
        run.claims());
  }

  /** Parts that are not told do not count, so that the ids of form 2 stay what they were. */
  static String refusalId(Refusal refusal) {
    String told =
        (refusal.skipped() ? " skipped" : "")
            + number(" at ", refusal.at())
            + number(" size ", refusal.size())
            + (refusal.manner() == null ? "" : " manner " + refusal.manner());
    return told.isEmpty()
        ? Digest.of(
            Archive.REFUSAL, refusal.origin(), refusal.code(), refusal.reason(), refusal.content())
        : Digest.of(
            Archive.REFUSAL,
            refusal.origin(),
            refusal.code(),
            refusal.reason(),
            refusal.content(),
            told);
  }

  private static String number(String name, @Nullable Long value) {
    return value == null ? "" : name + value;
  }

  static String disposalId(String refusal, Disposal disposal) {
    return Digest.of(
        DISPOSAL, refusal, disposal.outcome().label(), disposal.detail(), disposal.analyst());
  }

  static String runId(RunRecord run) {
    return Digest.of(
        RUN,
        run.id(),
        run.task(),
        Times.text(run.begun()),
        Times.text(run.ended()),
        Long.toString(run.read()),
        Long.toString(run.copies()),
        Long.toString(run.unchanged()),
        Long.toString(run.quarantined()),
        Long.toString(run.skipped()),
        Long.toString(run.claims()));
  }

  /** A refusal by its entry's id and the hash of its bytes. */
  private record Refused(String id, String content) {}
}
