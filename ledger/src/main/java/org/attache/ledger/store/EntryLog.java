package org.attache.ledger.store;

import java.time.Instant;
import org.attache.ledger.entry.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The log of all that was told to the ledger, each entry sealed with the hash of the one before.
 */
final class EntryLog {
  /** What stands before the first entry. */
  static final Head EMPTY = new Head(0, "0".repeat(64), "");

  private final Sql sql;
  private Head head;

  /** Makes the log of a ledger, going on after its last entry. */
  EntryLog(Sql sql) {
    this.sql = sql;
    this.head = stored(sql);
  }

  /** Returns the last entry that is stored. */
  static Head stored(Sql sql) {
    Head last =
        sql.first(
            "SELECT seq, hash, recorded_at FROM entries ORDER BY seq DESC LIMIT 1",
            row -> new Head(row.number(1), row.text(2), row.text(3)));
    return last == null ? EMPTY : last;
  }

  Head head() {
    return head;
  }

  /**
   * Returns whether an entry says this already.
   *
   * @param kind neither document nor reading: those are found by what they are of
   */
  boolean holds(String kind, String id) {
    return seq(kind, id) != null;
  }

  private @Nullable Long seq(String kind, String id) {
    return sql.first(
        "SELECT seq FROM entries WHERE kind = ? AND id = ?"
            + " AND kind NOT IN ('document', 'reading')",
        row -> row.number(1),
        kind,
        id);
  }

  /** Adds an entry and returns its number. Time never runs backwards in the log. */
  long append(String kind, String id, Instant now) {
    long seq = appendLater(kind, id, now);
    sql.flush();
    return seq;
  }

  /** Does the same, but the entry is in the log only after {@link Sql#flush}. */
  long appendLater(String kind, String id, Instant now) {
    String told = Times.text(now);
    String at = told.compareTo(head.recordedAt()) < 0 ? head.recordedAt() : told;
    long seq = head.seq() + 1;
    String hash = seal(seq, kind, id, at, head.hash());
    sql.later(
        "INSERT INTO entries (seq, kind, id, recorded_at, previous, hash) VALUES (?, ?, ?, ?, ?,"
            + " ?)",
        seq,
        kind,
        id,
        at,
        head.hash(),
        hash);
    head = new Head(seq, hash, at);
    return seq;
  }

  static String seal(long seq, String kind, String id, String recordedAt, String previous) {
    return Digest.of(Long.toString(seq), kind, id, recordedAt, previous);
  }

  /**
   * The end of the log.
   *
   * @param seq number of the last entry, 0 where there is none
   * @param hash its hash
   * @param recordedAt when it was recorded
   */
  record Head(long seq, String hash, String recordedAt) {}
}
