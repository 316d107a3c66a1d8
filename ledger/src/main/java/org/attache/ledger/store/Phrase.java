package org.attache.ledger.store;

/**
 * Words in a row, as SQLite's FTS5 wants them to be asked for; it cuts them itself, and finds
 * nothing where there are none.
 */
public final class Phrase {
  private Phrase() {}

  /** Returns the query for the words. */
  public static String of(String words) {
    return '"' + words.replace('\0', ' ').replace("\"", "\"\"") + '"';
  }

  /** Returns the query for the words, of which the last may go on. */
  public static String begun(String words) {
    return of(words) + " *";
  }

  /** Returns the query for a phrase in one column. */
  public static String in(String column, String phrase) {
    return column + " : " + phrase;
  }
}
