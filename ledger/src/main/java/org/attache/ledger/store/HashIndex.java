package org.attache.ledger.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The indexes over hashes, which hold their first {@value #DIGITS} digits only: enough to tell
 * nearly all apart. In SQLite they are indexes of words, of which a match gives the row's number.
 */
public enum HashIndex {
  /** Claims by their ids. */
  CLAIMS("a.seq", "a.id", "assertion_ids"),
  /** Documents by the hashes of their texts. */
  TEXTS("d.seq", "d.version", "document_texts");

  private static final int DIGITS = 16;

  private final String number;
  private final String column;
  private final String words;

  HashIndex(String number, String column, String words) {
    this.number = number;
    this.column = column;
    this.words = words;
  }

  /**
   * Returns the condition that the column is a hash: takes what {@link #key} makes of it, and it.
   */
  public String is(Dialect dialect) {
    return (dialect == Dialect.SQLITE ? matches() : head() + " = ?") + " AND " + column + " = ?";
  }

  /** Returns the condition that a hash begins so, which takes {@link #beginning}. */
  String begins(Dialect dialect) {
    return dialect == Dialect.SQLITE ? matches() : head() + " LIKE ?";
  }

  /** Returns the condition that a hash has one of so many heads, which takes {@link #keys}. */
  public String isOneOf(Dialect dialect, int heads) {
    return dialect == Dialect.SQLITE
        ? matches()
        : head() + " IN (" + String.join(", ", Collections.nCopies(heads, "?")) + ")";
  }

  /** Returns the query for the heads of claims on one side of a head, in their order. */
  public static String claims(Dialect dialect, String side) {
    return dialect == Dialect.SQLITE
        ? "SELECT term FROM assertion_heads WHERE term " + side + " ? ORDER BY term"
        : "SELECT DISTINCT "
            + CLAIMS.head()
            + " FROM assertions a WHERE "
            + CLAIMS.head()
            + " "
            + side
            + " ? ORDER BY 1";
  }

  /** Writes SQLite's indexes anew. */
  static void fill(Sql sql) {
    for (String statement :
        List.of(
            "INSERT INTO assertion_ids (assertion_ids) VALUES ('delete-all')",
            "INSERT INTO assertion_ids (rowid, head) SELECT a.seq, "
                + CLAIMS.head()
                + " FROM assertions a ORDER BY a.seq",
            "INSERT INTO document_texts (document_texts) VALUES ('delete-all')",
            "INSERT INTO document_texts (rowid, head) SELECT d.seq, "
                + TEXTS.head()
                + " FROM documents d ORDER BY d.seq")) {
      sql.run(statement);
    }
  }

  private String matches() {
    return number + " IN (SELECT rowid FROM " + words + " WHERE " + words + " MATCH ?)";
  }

  private String head() {
    return "substr(" + column + ", 1, " + DIGITS + ")";
  }

  /** Returns the first digits of a hash, or of what somebody takes for one. */
  public static String head(String hash) {
    return hash.substring(0, Math.min(DIGITS, hash.length()));
  }

  /** Returns the value by which a hash is looked up. */
  public static String key(Dialect dialect, String hash) {
    return dialect == Dialect.SQLITE ? Phrase.of(head(hash)) : head(hash);
  }

  /** Returns the value by which hashes are looked up that begin with some digits. */
  static String beginning(Dialect dialect, String digits) {
    return dialect == Dialect.SQLITE ? Phrase.begun(head(digits)) : head(digits) + "%";
  }

  /** Returns the values by which hashes are looked up that have one of these heads. */
  public static List<String> keys(Dialect dialect, List<String> heads) {
    return dialect == Dialect.SQLITE
        ? List.of(heads.stream().map(Phrase::of).collect(Collectors.joining(" OR ")))
        : heads;
  }
}
