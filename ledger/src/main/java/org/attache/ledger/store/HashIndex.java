package org.attache.ledger.store;

/** The indexes over hashes, which hold their first digits only: enough to tell nearly all apart. */
public final class HashIndex {
  private static final int DIGITS = 16;

  private HashIndex() {}

  /** Returns the condition that the column is a hash: takes {@link #head} of it and the whole. */
  public static String is(String column) {
    return head(column, "= ?") + " AND " + column + " = ?";
  }

  /** Returns a condition on what the index holds of the column. */
  public static String head(String column, String condition) {
    return "substr(" + column + ", 1, " + DIGITS + ") " + condition;
  }

  /** Returns the order of the column, which the index follows but for hashes that begin alike. */
  public static String order(String column) {
    return head(column, "") + ", " + column;
  }

  /** Returns what the index holds of a hash, or of the beginning of one. */
  public static String head(String hash) {
    return hash.substring(0, Math.min(DIGITS, hash.length()));
  }
}
