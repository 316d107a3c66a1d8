package org.attache.ledger.query;

import java.time.LocalDate;
import org.attache.ledger.store.Sql;

/** Spells participants asked for as conditions on the table of parties, each served by an index. */
final class PartySql {
  private static final int FEW = 3000;
  private static final int FEW_FOR_EACH = 15;

  private final Sql sql;
  private final String day;

  PartySql(Sql sql, LocalDate day) {
    this.sql = sql;
    this.day = day.toString();
  }

  /** Returns the condition on a party {@code p}, without regard to the day. */
  static Clauses means(PartyTerm term) {
    if (term.code() != null) {
      return new Clauses().add("(p.code || '') = ?", term.code());
    }
    String name = term.lower();
    return new Clauses()
        .add("((p.lower || '') = ? OR ((p.lower || '') >= ?", name, name + " ")
        .add(
            "AND (p.lower || '') < ?) OR (" + NameSql.LAST_WORD + " = ?",
            name + "!",
            term.lastWord())
        .add("AND substr(p.lower, length(p.lower) - length(?)) = ?))", name, " " + name);
  }

  /**
   * Returns the condition that the party takes part in an event on the day.
   *
   * @param walked the table, of those that lead to the event, that is gone through first: what
   *     fails there need not be looked up in the others
   */
  Clauses takesPart(PartyTerm term, String walked) {
    return new Clauses()
        .add("EXISTS (SELECT 1 FROM event_party p WHERE p.n = " + walked + ".n")
        .add("AND p.from_day <= ? AND p.until_day > ? AND", day, day)
        .add(means(term))
        .add(")");
  }

  /**
   * Returns the condition that a row {@code l} of the table of parties is the state's or body's
   * first of its event on the day.
   */
  Clauses leads(PartyTerm term) {
    return new Clauses()
        .add(
            "AND l.code = ? AND l.from_day <= ? AND l.until_day > ?",
            String.valueOf(term.code()),
            day,
            day)
        .add("AND NOT EXISTS (SELECT 1 FROM event_party p WHERE p.n = l.n AND p.rank < l.rank")
        .add("AND p.from_day <= ? AND p.until_day > ? AND", day, day)
        .add(means(term))
        .add(")");
  }

  /** Returns the query for the numbers of the events in which the party takes part on the day. */
  Clauses events(PartyTerm term) {
    if (term.code() != null) {
      return branch().add("p.code = ?", term.code());
    }
    String name = term.lower();
    if (new NameSql(sql.dialect()).hasWords(name)) {
      return new Clauses()
          .add("SELECT DISTINCT p.n FROM")
          .add(NameSql.parties(name, false))
          .add("AND p.from_day <= ? AND p.until_day > ? AND", day, day)
          .add(means(term));
    }
    return branch()
        .add("p.lower = ? UNION", name)
        .add(branch().add("p.lower >= ? AND p.lower < ? UNION", name + " ", name + "!"))
        .add(branch().add(NameSql.LAST_WORD + " = ?", term.lastWord()))
        .add("AND substr(p.lower, length(p.lower) - length(?)) = ?", name, " " + name);
  }

  private Clauses branch() {
    return new Clauses()
        .add("SELECT p.n FROM event_party p WHERE p.from_day <= ?", day)
        .add("AND p.until_day > ? AND", day);
  }

  /**
   * Returns whether the party has so few events that one had better begin with them than go back
   * from the newest event of all until enough of its are found.
   */
  boolean isRare(PartyTerm term, int wanted) {
    int few = Math.max(FEW, FEW_FOR_EACH * Math.min(wanted, FEW_FOR_EACH * FEW));
    Clauses count =
        new Clauses()
            .add("SELECT count(*) FROM (SELECT 1 FROM (")
            .add(events(term))
            .add(") e LIMIT " + few + ") f");
    Long found = sql.first(count.text(), row -> row.number(1), count.values());
    return found == null || found < few;
  }
}
