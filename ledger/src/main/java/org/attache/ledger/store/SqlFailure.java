package org.attache.ledger.store;

import java.sql.SQLException;
import java.util.Locale;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unavailable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a database's refusal means for the user. */
final class SqlFailure {
  private static final int PRIMARY_CODE = 0xff;

  private final String ledger;

  /** Makes messages about the ledger that users call {@code ledger}. */
  SqlFailure(String ledger) {
    this.ledger = ledger;
  }

  /** Returns the error to throw for {@code e}. */
  AttacheException of(SQLException e) {
    AttacheException meant = e instanceof SQLiteException lite ? sqlite(lite) : server(e);
    return meant == null
        ? new Fault(
            "ledger-statement", "the ledger " + ledger + ": " + e.getMessage(), null, ledger, e)
        : meant;
  }

  private @Nullable AttacheException sqlite(SQLiteException e) {
    int code = e.getResultCode().code & PRIMARY_CODE;
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return away("ledger-locked", "is being written by another program; try again later", e);
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return away("disk-full", "cannot grow: the disk is full; nothing of this was stored", e);
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return away(
          "ledger-corrupt",
          "is damaged; keep the file, restore a copy of it or read what is left with sqlite3"
              + " .recover",
          e);
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return new IncorrectInput(
          "ledger-no-ledger", ledger + " is not a ledger: no SQLite file", ledger, ledger, e);
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
      return away("ledger-readonly", "may not be written", e);
    }
    if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return away("ledger-unopenable", "cannot be opened; see that the file may be written", e);
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return away("ledger-unreadable", "cannot be read or written: the disk fails", e);
    }
    return null;
  }

  private @Nullable AttacheException server(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState().toUpperCase(Locale.ROOT);
    if (state.startsWith("28")) {
      return new IncorrectInput(
          "ledger-login", "the server refuses the login for " + ledger, ledger, ledger, e);
    }
    if (state.equals("3D000")) {
      return new IncorrectInput(
          "ledger-database-missing", "the server has no such database: " + ledger, ledger, null, e);
    }
    if (state.equals("53100")) {
      return away("disk-full", "cannot grow: the server's disk is full", e);
    }
    if (state.equals("55P03") || state.startsWith("40")) {
      return away("ledger-locked", "is being written by another program; try again later", e);
    }
    if (state.equals("XX001") || state.equals("XX002")) {
      return away("ledger-corrupt", "is damaged, the server says: " + e.getMessage(), e);
    }
    if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57")) {
      return away("ledger-unreachable", "does not answer: " + e.getMessage(), e);
    }
    return null;
  }

  private Unavailable away(String code, String message, SQLException e) {
    return new Unavailable(code, "the ledger " + ledger + " " + message, ledger, ledger, e);
  }
}
