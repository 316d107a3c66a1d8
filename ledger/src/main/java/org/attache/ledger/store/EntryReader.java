package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.model.error.Conflict;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.json.Origin;

/** Finds single claims, events and decisions by the first digits of their ids. */
public final class EntryReader {
  private static final int SHOWN = 5;
  private static final String ASSERTION =
      "SELECT a.seq, a.id, a.evidence, a.claim, d.document, r.version, d.url, d.publisher, d.title,"
          + " r.day FROM assertions a JOIN readings r ON r.seq = a.reading_seq"
          + " JOIN documents d ON d.seq = r.document_seq";

  private final Sql sql;
  private final ClaimText text = new ClaimText();

  /** Makes a reader over a connection, which stays the caller's. */
  public EntryReader(Sql sql) {
    this.sql = sql;
  }

  /**
   * Returns the claim whose id begins so.
   *
   * @throws NotFound if there is none
   * @throws Conflict if there are several
   */
  public Assertion assertion(String id) {
    String digits = digits(id, "claim");
    return one(
        "claim",
        id,
        sql.list(
            ASSERTION
                + " WHERE "
                + HashIndex.CLAIMS.begins(sql.dialect())
                + " AND a.id >= ? AND a.id < ? ORDER BY a.id LIMIT "
                + SHOWN,
            this::assertion,
            HashIndex.beginning(sql.dialect(), digits),
            digits,
            digits + "g"));
  }

  /**
   * Returns the first report of the event whose id begins so, as it is known now.
   *
   * @throws NotFound if there is none
   * @throws Conflict if there are several
   */
  public Assertion reportOf(String id) {
    String digits = digits(id, "event");
    String event =
        one(
            "event",
            id,
            sql.list(
                "SELECT DISTINCT s.event_id FROM event_number e JOIN event_state s ON s.n = e.n"
                    + " WHERE e.event_id >= ? AND e.event_id < ?"
                    + " AND s.until_day = '9999-12-31' ORDER BY s.event_id LIMIT "
                    + SHOWN,
                row -> row.text(1),
                digits,
                digits + "g"));
    return sql
        .list(
            ASSERTION
                + " JOIN event_assertion x ON x.assertion = a.seq WHERE x.n ="
                + " (SELECT n FROM event_number WHERE event_id = ?)"
                + " AND x.until_day = '9999-12-31'",
            this::assertion,
            event)
        .stream()
        .min(Assertion.CANONICAL)
        .orElseThrow(() -> unknown("event", id));
  }

  /**
   * Returns the whole id of the decision whose id begins so.
   *
   * @throws NotFound if there is none
   * @throws Conflict if there are several
   */
  public String decision(String id) {
    String digits = digits(id, "decision");
    return one(
        "decision",
        id,
        sql.list(
            "SELECT id FROM decisions WHERE id >= ? AND id < ? ORDER BY id LIMIT " + SHOWN,
            row -> row.text(1),
            digits,
            digits + "g"));
  }

  private Assertion assertion(Row row) throws SQLException {
    Source source =
        new Source(
            row.text(5),
            row.text(6),
            row.textOrNull(7),
            row.textOrNull(8),
            row.textOrNull(9),
            LocalDate.parse(row.text(10)));
    Origin origin = Origin.of("assertion " + row.number(1));
    return new Assertion(row.text(2), source, row.text(3), text.claim(row.text(4), origin));
  }

  private static String digits(String given, String kind) {
    String digits = given.strip().toLowerCase(Locale.ROOT);
    if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      throw new IncorrectInput(
          kind + "-id-malformed",
          "'" + given + "' is no id of a " + kind + ": digits and letters a to f",
          given,
          null);
    }
    return digits;
  }

  private static <T> T one(String kind, String given, List<T> found) {
    if (found.isEmpty()) {
      throw unknown(kind, given);
    }
    if (found.size() > 1) {
      throw new Conflict(
          kind + "-ambiguous",
          "several " + kind + "s begin with " + given + "; give more digits",
          given,
          null);
    }
    return found.get(0);
  }

  private static NotFound unknown(String kind, String given) {
    return new NotFound(
        kind + "-unknown", "there is no " + kind + " whose id begins with " + given, given, null);
  }
}
