package org.attache.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/** Opens connections to a ledger. Immutable. */
final class Database {
  private static final int LOCK_WAIT_MILLIS = 5000;
  private static final int CACHE_KIB = 64 * 1024;

  /** What a batch changes lies scattered, by hashes: about ten pages a claim. */
  private static final int WRITING_CACHE_KIB = 256 * 1024;

  /** Batches change the same pages again and again; several pass before these are put in place. */
  private static final int WAL_PAGES = 64 * 1024;

  private final Target target;
  private final SqlFailure failure;
  private final int waitMillis;

  Database(Target target) {
    this(target, LOCK_WAIT_MILLIS);
  }

  /** Makes connections that wait so long for another's lock. */
  Database(Target target, int waitMillis) {
    this.target = target;
    this.failure = new SqlFailure(target.shown());
    this.waitMillis = waitMillis;
  }

  SqlFailure failure() {
    return failure;
  }

  Target target() {
    return target;
  }

  /** Returns a connection that writes; for SQLite its transactions lock the file at once. */
  Sql writing() {
    Sql sql = open(properties(false));
    if (target.dialect() == Dialect.POSTGRESQL) {
      sql.run("SET lock_timeout = " + waitMillis);
    } else {
      sql.run("PRAGMA wal_autocheckpoint = " + WAL_PAGES);
    }
    return sql;
  }

  /** Returns a connection to a file that nobody will miss. */
  Sql scratch() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    return open(config.toProperties());
  }

  /** Returns a connection that sees what is committed and cannot write. */
  Sql reading() {
    return new Sql(queries(), target.dialect(), failure);
  }

  /** Returns a connection for queries, to be closed by the caller; it cannot write. */
  Connection queries() {
    Connection connection = connect(properties(true));
    if (target.dialect() == Dialect.SQLITE) {
      try (Statement pragma = connection.createStatement()) {
        pragma.execute("PRAGMA query_only = 1");
      } catch (SQLException e) {
        throw failure.of(e);
      }
    }
    return connection;
  }

  private Sql open(Properties properties) {
    return new Sql(connect(properties), target.dialect(), failure);
  }

  private Connection connect(Properties properties) {
    try {
      return DriverManager.getConnection(target.url(), properties);
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  private Properties properties(boolean readOnly) {
    return target.dialect() == Dialect.SQLITE ? sqlite(readOnly) : server(readOnly);
  }

  private Properties sqlite(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(waitMillis);
    config.setCacheSize(readOnly ? -CACHE_KIB : -WRITING_CACHE_KIB);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      config.enforceForeignKeys(true);
    }
    return config.toProperties();
  }

  private static Properties server(boolean readOnly) {
    Properties properties = new Properties();
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "attache");
    properties.setProperty("readOnly", String.valueOf(readOnly));
    return properties;
  }
}
