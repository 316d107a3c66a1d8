package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.ledger.store.Sql;

/**
 * Finds the events of states and bodies. Each one's rows lie in an index with the newest first, a
 * row for each name and each state of an event; such a range, or several side by side, is gone
 * through until enough is found. Only then it is looked up which state is that of the day: the last
 * to begin by it, unless it has ended. Who takes part is asked of that one alone.
 */
final class CodeSql {
  /** So many states are gone through for each event that is wanted, of which one is the day's. */
  private static final int STATES_FOR_EACH = 3;

  private static final int LEAST = 64;
  private static final int MOST = 100_000;

  private final Sql sql;
  private final String day;

  CodeSql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day.toString();
  }

  /**
   * Returns events, the newest first.
   *
   * @param columns what to read
   * @param terms who takes part, asked for by code, one at least
   * @param newest day of the newest report at the latest
   * @param since day of the newest report at the earliest, or empty
   * @param others all further conditions on the table of states, called {@code s}
   */
  <T> List<T> list(
      LineRow.Columns<T> columns,
      List<PartyTerm> terms,
      String newest,
      String since,
      Clauses others,
      int skip,
      int limit) {
    List<T> found = new ArrayList<>();
    int wanted = skip + limit;
    int at = 0;
    int some = (int) Math.min(MOST, Math.max(LEAST, STATES_FOR_EACH * (long) wanted));
    boolean more = true;
    while (more && found.size() < wanted) {
      Clauses query =
          new Clauses()
              .add("SELECT " + columns.names() + " FROM (")
              .add(states(terms, newest, since))
              .add("ORDER BY 1 DESC, 2 LIMIT ? OFFSET ?) c", some, at)
              .add("LEFT JOIN event_state s ON s.n = c.n AND s.from_day =")
              .add("(SELECT max(b.from_day) FROM event_state b")
              .add("WHERE b.n = c.n AND b.from_day <= ?)", day)
              .add("AND s.last_day = c.last_day AND s.stage IS NOT NULL")
              .add(others)
              .add("AND CASE WHEN s.until_day > ? THEN 1 = 1", day);
      terms.forEach(term -> query.add("AND").add(takesPart(term)));
      query.add("ELSE 1 = 0 END ORDER BY c.last_day DESC, c.event_id");
      List<Optional<T>> read =
          sql.list(
              query.text(),
              row ->
                  row.textOrNull(1) == null
                      ? Optional.<T>empty()
                      : Optional.of(columns.reader().read(row)),
              query.values());
      read.forEach(one -> one.ifPresent(found::add));
      more = read.size() == some;
      at += some;
      some = (int) Math.min(Math.min(MOST, at), LEAST + at * (long) wanted / (found.size() + 1L));
    }
    return found.subList(Math.min(skip, found.size()), Math.min(wanted, found.size()));
  }

  /** Returns the query for the newest day and number of each state of an event of them all. */
  private static Clauses states(List<PartyTerm> terms, String newest, String since) {
    Clauses states = new Clauses();
    String first = terms.size() == 1 ? "SELECT DISTINCT" : "SELECT";
    for (PartyTerm term : terms) {
      states
          .add(first + " last_day, event_id, n FROM event_party")
          .add("WHERE code = ? AND last_day <= ?", String.valueOf(term.code()), newest)
          .add("AND last_day >= ?", since);
      first = "INTERSECT SELECT";
    }
    return states;
  }

  /** A party's newest day is that of the event's state as long as the party's row lasts. */
  private Clauses takesPart(PartyTerm term) {
    return new Clauses()
        .add("EXISTS (SELECT 1 FROM event_party p WHERE p.code = ?", String.valueOf(term.code()))
        .add("AND p.last_day = c.last_day AND p.event_id = c.event_id")
        .add("AND p.from_day <= ? AND p.until_day > ?)", day, day);
  }
}
