package org.attache.ledger.store;

/** What differs between the two databases. */
public enum Dialect {
  /** One file, embedded. */
  SQLITE("sqlite", "TEXT", "INTEGER", "BLOB", "WITHOUT ROWID"),
  /** A server, version 15 or later; text is ordered by code point as SQLite does. */
  POSTGRESQL("postgresql", "TEXT COLLATE \"C\"", "BIGINT", "BYTEA", "");

  private final String label;
  private final String text;
  private final String serial;
  private final String bytes;
  private final String rowless;

  Dialect(String label, String text, String serial, String bytes, String rowless) {
    this.label = label;
    this.text = text;
    this.serial = serial;
    this.bytes = bytes;
    this.rowless = rowless;
  }

  /** Returns the name by which the database's own migration files are told. */
  String label() {
    return label;
  }

  /** Returns the statement in the database's own words. */
  String spell(String statement) {
    return statement
        .replace("${text}", text)
        .replace("${serial}", serial)
        .replace("${bytes}", bytes)
        .replace("${rowless}", rowless);
  }
}
