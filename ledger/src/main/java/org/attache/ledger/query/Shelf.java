package org.attache.ledger.query;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.store.HashIndex;
import org.attache.ledger.store.Row;
import org.attache.ledger.store.Sql;
import org.attache.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * What was told to a ledger by a day, and what became of it: documents, claims, decisions, names.
 * Lists run from new to old and go on behind a {@link Mark}, so that no page costs more than the
 * first. Not safe for use by several threads.
 */
public final class Shelf {
  private static final int RECENT_EVENTS = 2000;
  private static final String CLAIM =
      "SELECT a.day, a.seq, a.id, a.document, r.version, d.url, d.publisher, d.title, r.day,"
          + " x.event_id, x.status, a.evidence, coalesce(x.claim, a.claim)";

  private final Sql sql;
  private final LocalDate day;

  /**
   * Makes a shelf.
   *
   * @param sql a connection that reads; closed by the caller
   * @param day the day to which all answers refer
   */
  public Shelf(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day;
  }

  /** Returns the end of the log, on whatever day. */
  public Head head() {
    Head head =
        sql.first(
            "SELECT seq, hash, recorded_at FROM entries ORDER BY seq DESC LIMIT 1",
            row -> new Head(row.number(1), row.text(2), Instant.parse(row.text(3))));
    return head == null ? Head.NONE : head;
  }

  /**
   * Returns a document in its newest version by the day.
   *
   * @throws org.attache.model.error.NotFound if there is none
   */
  public StoredDocument document(String id) {
    return new DocumentSql(sql, day).document(id);
  }

  /** Returns documents in their newest versions, the newest first. */
  public List<DocumentLine> documents(DocumentFilter filter, @Nullable Mark behind, int limit) {
    return new DocumentSql(sql, day).lines(filter, behind, limit);
  }

  /** Returns claims, the newest first. */
  public List<ClaimLine> claims(ClaimFilter filter, @Nullable Mark behind, int limit) {
    String today = day.toString();
    Clauses query = new Clauses().add(CLAIM);
    if (filter.event() == null) {
      query.add("FROM assertions a LEFT JOIN event_assertion x ON x.assertion = a.seq");
      query.add("AND x.from_day <= ? AND x.until_day > ?", today, today);
    } else {
      query.add("FROM event_assertion x JOIN assertions a ON a.seq = x.assertion");
    }
    query.add("JOIN readings r ON r.seq = a.reading_seq");
    query.add("JOIN documents d ON d.seq = r.document_seq");
    query.add("WHERE a.day <= ?", newest(behind, day));
    if (filter.event() != null) {
      query.add("AND x.n = (SELECT n FROM event_number WHERE event_id = ?)", filter.event());
      query.add("AND x.from_day <= ? AND x.until_day > ?", today, today);
    }
    restrict(query, filter);
    behind(query, behind, "a.day", "a.seq");
    query.add("ORDER BY a.day DESC, a.seq DESC LIMIT ?", limit);
    return sql.list(query.text(), Shelf::claim, query.values());
  }

  /** Returns one claim, null if none of that id was told by the day. */
  public @Nullable ClaimLine claim(String id) {
    String today = day.toString();
    return sql.first(
        CLAIM
            + " FROM assertions a LEFT JOIN event_assertion x ON x.assertion = a.seq"
            + " AND x.from_day <= ? AND x.until_day > ?"
            + " JOIN readings r ON r.seq = a.reading_seq"
            + " JOIN documents d ON d.seq = r.document_seq WHERE "
            + HashIndex.CLAIMS.is(sql.dialect())
            + " AND a.day <= ?",
        Shelf::claim,
        today,
        today,
        HashIndex.key(sql.dialect(), id),
        id,
        today);
  }

  private void restrict(Clauses query, ClaimFilter filter) {
    and(query, "a.document = ?", filter.document());
    and(query, "a.event = ?", filter.type() == null ? null : filter.type().name());
    and(query, "a.stage = ?", label(filter.stage()));
    and(query, "a.day >= ?", filter.since());
    and(query, "a.day <= ?", filter.until());
    if (filter.text() != null) {
      query.add("AND").add(SentenceSql.holds(filter.text(), sql.dialect()));
    }
  }

  private static @Nullable String label(@Nullable Named named) {
    return named == null ? null : named.label();
  }

  static void and(Clauses query, String condition, @Nullable Object value) {
    if (value != null) {
      query.add("AND " + condition, value.toString());
    }
  }

  /** Returns the newest day that can follow, by which an index begins where the list goes on. */
  static String newest(@Nullable Mark behind, LocalDate day) {
    return behind != null && behind.day().isBefore(day) ? behind.day().toString() : day.toString();
  }

  static void behind(Clauses query, @Nullable Mark mark, String day, String seq) {
    if (mark != null) {
      query.add("AND (" + day + ", " + seq + ") < (?, ?)", mark.day().toString(), mark.seq());
    }
  }

  /** Returns the claim of a row that begins with {@link #CLAIM}. */
  static ClaimLine claim(Row row) throws SQLException {
    String status = row.textOrNull(11);
    return new ClaimLine(
        new Mark(LocalDate.parse(row.text(1)), row.number(2)),
        row.text(3),
        DocumentSql.source(row, 4),
        row.textOrNull(10),
        status == null ? "told" : status,
        row.text(12),
        row.text(13));
  }

  /** Returns the decisions taken by the day, the newest first. */
  public List<DecisionLine> decisions(long before, int limit) {
    return sql.list(
        "SELECT seq, id, analyst, decided, reason, text, ruling FROM decisions"
            + " WHERE seq < ? AND decided < ? ORDER BY seq DESC LIMIT ?",
        row ->
            new DecisionLine(
                row.number(1),
                row.text(2),
                row.text(3),
                Instant.parse(row.text(4)),
                row.text(5),
                row.text(6),
                row.text(7)),
        before,
        day.plusDays(1).toString(),
        limit);
  }

  /**
   * Returns who takes part in events, the most frequent first.
   *
   * @param begins with what the name or its last word must begin; if blank, who takes part in the
   *     2000 events that were reported last
   */
  public List<ActorLine> actors(String begins, int skip, int limit) {
    String today = day.toString();
    String from = begins.strip().toLowerCase(Locale.ROOT);
    Clauses query = new Clauses().add("SELECT p.name, max(p.code), count(DISTINCT p.n) FROM");
    if (from.isEmpty()) {
      query.add("(SELECT s.n FROM event_state s WHERE s.last_day <= ?", today);
      query.add("AND s.from_day <= ? AND s.until_day > ? AND s.stage IS NOT NULL", today, today);
      query.add("ORDER BY s.last_day DESC LIMIT " + RECENT_EVENTS + ") c");
      query.add("CROSS JOIN event_party p WHERE p.n = c.n");
    } else {
      String end = from + '\uffff';
      if (new NameSql(sql.dialect()).hasWords(from)) {
        query.add(NameSql.parties(from, true)).add("AND");
      } else {
        query.add("event_party p WHERE");
      }
      query.add("((p.lower >= ? AND p.lower < ?)", from, end);
      query.add("OR (" + NameSql.LAST_WORD + " >= ?", from);
      query.add("AND " + NameSql.LAST_WORD + " < ?))", end);
    }
    query.add("AND p.from_day <= ? AND p.until_day > ?", today, today);
    query.add("GROUP BY p.name ORDER BY 3 DESC, 1 LIMIT ? OFFSET ?", limit, skip);
    return sql.list(
        query.text(),
        row -> new ActorLine(row.text(1), row.textOrNull(2), row.count(3)),
        query.values());
  }

  /**
   * Returns the ids of events on which entries behind {@code seq} bear.
   *
   * @param limit how many at most
   */
  public List<String> touched(long seq, int limit) {
    String today = day.toString();
    return sql.list(
        "SELECT x.event_id FROM assertions a JOIN event_assertion x ON x.assertion = a.seq"
            + " WHERE a.reading_seq > ? AND x.from_day <= ? AND x.until_day > ?"
            + " UNION SELECT e.event_id FROM event_decision e"
            + " WHERE e.decision > ? AND e.from_day <= ? AND e.until_day > ?"
            + " ORDER BY 1 LIMIT ?",
        row -> row.text(1),
        seq,
        today,
        today,
        seq,
        today,
        today,
        limit);
  }
}
