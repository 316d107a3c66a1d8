package org.attache.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places for ledgers: files of a folder or schemas of a database. They are thrown away in the end
 * unless the folder was given to keep them.
 */
final class Targets implements AutoCloseable {
  private final @Nullable String server;
  private final Path folder;
  private final boolean kept;
  private final List<String> made = new ArrayList<>();

  private Targets(@Nullable String server, Path folder, boolean kept) {
    this.server = server;
    this.folder = folder;
    this.kept = kept;
  }

  /**
   * Makes places.
   *
   * @param where JDBC URL of a PostgreSQL database, or a folder
   */
  static Targets in(String where) throws IOException {
    if (where.startsWith("jdbc:postgresql:")) {
      return new Targets(where, Path.of(""), false);
    }
    return new Targets(null, Files.createTempDirectory(Path.of(where), "attache-bench-"), false);
  }

  /** Makes places in a folder, which is made if need be; what is put there stays. */
  static Targets keeping(String folder) throws IOException {
    return new Targets(null, Files.createDirectories(Path.of(folder)), true);
  }

  boolean isServer() {
    return server != null;
  }

  /** Returns the URL of an empty place. */
  String fresh(String name) throws SQLException {
    if (server == null) {
      return "jdbc:sqlite:" + folder.resolve(name + ".db");
    }
    String schema = "bench_" + name;
    run(server, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    run(server, "CREATE SCHEMA " + schema);
    made.add(schema);
    return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  /**
   * Returns a connection that writes as the ledger's own does, but for PostgreSQL, to which it
   * sends rows by insertion and the ledger by copy.
   */
  Connection writing(String url) throws SQLException {
    String batches = url.contains("postgresql") ? "&reWriteBatchedInserts=true" : "";
    Connection connection = DriverManager.getConnection(url + batches);
    if (server == null) {
      try (Statement pragma = connection.createStatement()) {
        pragma.execute("PRAGMA journal_mode = WAL");
        pragma.execute("PRAGMA synchronous = FULL");
        pragma.execute("PRAGMA cache_size = -65536");
        pragma.execute("PRAGMA foreign_keys = ON");
      }
    }
    return connection;
  }

  /** Returns the MiB that the ledger fills, 0 where that is not known. */
  long mebibytes(String name) throws IOException {
    return server == null ? Files.size(folder.resolve(name + ".db")) >> 20 : 0;
  }

  private static void run(String url, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    if (kept) {
      return;
    }
    if (server != null) {
      for (String schema : made) {
        run(server, "DROP SCHEMA " + schema + " CASCADE");
      }
      return;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
