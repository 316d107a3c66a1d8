package org.attache.ledger.query;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.attache.ledger.store.PackedBytes;
import org.attache.ledger.store.Row;
import org.attache.ledger.store.Sql;
import org.attache.ledger.store.Times;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/** What could not be read, and what became of it. Not safe for use by several threads. */
public final class Quarantine {
  private static final String ENDED =
      "SELECT d.outcome FROM disposals d WHERE d.refusal = f.seq AND d.outcome <> 'refused'";
  private static final String STATE =
      "coalesce((" + ENDED + "), CASE WHEN f.skipped = 1 THEN 'skipped' ELSE 'waiting' END)";
  private static final String WAITING =
      "f.skipped = 0 AND NOT EXISTS (SELECT 1 FROM disposals d WHERE d.refusal = f.seq"
          + " AND d.outcome <> 'refused')";
  private static final String REFUSED =
      "SELECT f.seq, e.recorded_at, f.origin, f.code, f.reason, f.content, f.at_byte, f.size,"
          + " f.manner, f.run, (SELECT count(*) FROM refused_inputs i WHERE i.content = f.content),"
          + " "
          + STATE
          + ", (SELECT d.detail FROM disposals d WHERE d.refusal = f.seq ORDER BY d.seq DESC"
          + " LIMIT 1) FROM refusals f JOIN entries e ON e.seq = f.seq";

  private final Sql sql;

  /**
   * Makes it.
   *
   * @param sql a connection that reads; closed by the caller
   */
  public Quarantine(Sql sql) {
    this.sql = sql;
  }

  /**
   * Returns what was refused, the last first.
   *
   * @param before the number behind which the list goes on; {@link Long#MAX_VALUE} for its
   *     beginning
   */
  public List<Refused> list(RefusedFilter filter, long before, int limit) {
    Clauses query = new Clauses().add(REFUSED + " WHERE f.seq < ?", before);
    if (filter.state().equals("waiting")) {
      query.add("AND " + WAITING);
    } else if (!filter.state().equals("all")) {
      query.add("AND " + STATE + " = ?", filter.state());
    }
    Shelf.and(query, "f.code = ?", filter.code());
    if (filter.run() != null) {
      query.add("AND f.run >= ? AND f.run < ?", filter.run(), filter.run() + "g");
    }
    Instant since = filter.since();
    Shelf.and(query, "e.recorded_at >= ?", since == null ? null : Times.text(since));
    query.add("ORDER BY f.seq DESC LIMIT ?", limit);
    return sql.list(query.text(), Quarantine::refused, query.values());
  }

  /**
   * Returns one refused input.
   *
   * @throws NotFound if no entry of this number is one
   */
  public Refused find(long seq) {
    Refused found = sql.first(REFUSED + " WHERE f.seq = ?", Quarantine::refused, seq);
    if (found == null) {
      throw new NotFound(
          "refusal-unknown", "there is no refused input " + seq, String.valueOf(seq), null);
    }
    return found;
  }

  /** Returns the bytes of a refused input, null where they are not kept. */
  public byte @Nullable [] input(Refused refused) {
    byte[] packed =
        sql.first(
            "SELECT packed FROM refused_inputs WHERE content = ?",
            row -> row.bytes(1),
            refused.content());
    return packed == null ? null : PackedBytes.unpack(packed);
  }

  /** Returns how much waits, by the codes of errors, the most frequent first. */
  public List<Cause> causes() {
    return sql.list(
        "SELECT f.code, count(*), sum(CASE WHEN f.manner IS NOT NULL AND EXISTS (SELECT 1 FROM"
            + " refused_inputs i WHERE i.content = f.content) THEN 1 ELSE 0 END)"
            + " FROM refusals f WHERE "
            + WAITING
            + " GROUP BY f.code ORDER BY 2 DESC, 1",
        row -> new Cause(row.text(1), row.number(2), row.number(3)));
  }

  private static Refused refused(Row row) throws SQLException {
    return new Refused(
        row.number(1),
        Instant.parse(row.text(2)),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.numberOrNull(7),
        row.numberOrNull(8),
        row.textOrNull(9),
        row.textOrNull(10),
        row.count(11) > 0,
        row.text(12),
        row.textOrNull(13));
  }

  /**
   * A cause for which inputs wait.
   *
   * @param code of the error
   * @param count how many
   * @param retriable how many of them can be tried again as they are kept
   */
  public record Cause(String code, long count, long retriable) {}
}
