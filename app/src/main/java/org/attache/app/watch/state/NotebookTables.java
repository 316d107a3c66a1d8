package org.attache.app.watch.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables of a notebook and what is asked of them. Times are milliseconds since 1970. */
final class NotebookTables {
  static final String FEED =
      "SELECT url, etag, modified, rest, due, failures FROM feed WHERE url = ?";
  static final String KEEP_FEED =
      "UPDATE feed SET etag = ?, modified = ?, rest = ?, due = ?, failures = ? WHERE url = ?";
  static final String PENDING =
      "SELECT key, feed, mark, title, day, outlet, content, due, tries FROM item"
          + " WHERE state = 'pending' ORDER BY due, key";
  static final String KNOWN = "SELECT feed, mark, seen, settled, reads FROM item WHERE key = ?";
  static final String KEEP_ITEM =
      "INSERT INTO item (key, feed, mark, title, day, outlet, content, due, tries, seen)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (key) DO UPDATE SET mark = excluded.mark, title = excluded.title,"
          + " day = excluded.day, outlet = excluded.outlet, content = excluded.content,"
          + " due = excluded.due, tries = excluded.tries, seen = excluded.seen, state = 'pending'";

  /** An item that changed while its article was on the way stays pending. */
  static final String SETTLE =
      "UPDATE item SET state = ?, note = ?, settled = ?, reads = reads + 1, content = NULL"
          + " WHERE key = ? AND mark = ?";

  static final String FORGET =
      "DELETE FROM item WHERE feed = ? AND state <> 'pending' AND seen < ?";

  /** {@code ATTN}: what the first bytes of the file say that it is. */
  private static final int APPLICATION = 0x4154544E;

  private static final String[] TABLES = {
    "CREATE TABLE IF NOT EXISTS feed (url TEXT PRIMARY KEY, etag TEXT, modified TEXT, rest INTEGER,"
        + " due INTEGER NOT NULL, failures INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE IF NOT EXISTS item (key TEXT PRIMARY KEY, feed TEXT NOT NULL, mark TEXT NOT NULL,"
        + " title TEXT, day TEXT, outlet TEXT, content TEXT, due INTEGER NOT NULL,"
        + " tries INTEGER NOT NULL, seen INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0,"
        + " reads INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'pending', note TEXT)",
    "CREATE INDEX IF NOT EXISTS item_by_state ON item (state, feed)",
    "PRAGMA application_id = " + APPLICATION
  };

  private NotebookTables() {}

  /** Returns whether the file holds tables that are not ours. */
  static boolean isForeign(Statement statement) throws SQLException {
    return number(statement, "PRAGMA application_id") != APPLICATION
        && number(statement, "SELECT count(*) FROM sqlite_master") > 0;
  }

  static void create(Statement statement) throws SQLException {
    for (String table : TABLES) {
      statement.execute(table);
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
