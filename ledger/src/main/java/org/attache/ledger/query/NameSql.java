package org.attache.ledger.query;

import org.attache.ledger.store.Dialect;
import org.attache.ledger.store.Phrase;

/**
 * Spells which events may have a party or place of a name. SQLite's index of words finds all that
 * have the words in a row, on whatever day; PostgreSQL's indexes the very names. Either way the
 * names themselves are then compared.
 */
final class NameSql {
  /** PostgreSQL's index over the last word of a name is of this very expression. */
  static final String LAST_WORD = "replace(p.lower, rtrim(p.lower, replace(p.lower, ' ', '')), '')";

  private final Dialect dialect;

  NameSql(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns whether the index of words serves the name: it must have some. */
  boolean hasWords(String name) {
    return dialect == Dialect.SQLITE && !SearchWords.of(name).isEmpty();
  }

  /** Returns the rows of parties {@code p} of whose events one has the words in a row. */
  static Clauses parties(String name, boolean begun) {
    return new Clauses()
        .add("event_words w CROSS JOIN event_party p WHERE w.event_words MATCH ?")
        .add(
            "AND p.n = w.rowid",
            Phrase.in("parties", begun ? Phrase.begun(name) : Phrase.of(name)));
  }

  /** Returns the query for the numbers of events in whose places the words stand in a row. */
  static Clauses placed(String place) {
    return new Clauses()
        .add("SELECT w.rowid AS n FROM event_words w")
        .add("WHERE w.event_words MATCH ?", Phrase.in("places", Phrase.of(place)));
  }
}
