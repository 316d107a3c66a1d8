package org.attache.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Schemas of a database for tests, each for one ledger. */
public final class PostgresqlSchemas implements AutoCloseable {
  private final String server = Objects.toString(System.getenv("ATTACHE_POSTGRES"), "");
  private final List<String> schemas = new ArrayList<>();

  /** Makes a schema and returns the target of a ledger in it. */
  public String fresh() {
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    schemas.add(schema);
    run("CREATE SCHEMA " + schema);
    return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  /** Takes them away again. */
  @Override
  public void close() {
    schemas.forEach(schema -> run("DROP SCHEMA " + schema + " CASCADE"));
  }

  private void run(String statement) {
    try (Connection connection = DriverManager.getConnection(server);
        Statement plain = connection.createStatement()) {
      plain.execute(statement);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
