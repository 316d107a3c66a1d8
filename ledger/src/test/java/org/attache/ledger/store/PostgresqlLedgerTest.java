package org.attache.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract over PostgreSQL, each ledger in a schema of its own. */
@EnabledIfEnvironmentVariable(
    named = "ATTACHE_POSTGRES",
    matches = "jdbc:postgresql:.*",
    disabledReason = "no PostgreSQL: set ATTACHE_POSTGRES to the JDBC URL of a database for tests")
final class PostgresqlLedgerTest extends LedgerContract {
  private final String server = Objects.toString(System.getenv("ATTACHE_POSTGRES"), "");
  private final List<String> schemas = new ArrayList<>();

  @Override
  String fresh() {
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    schemas.add(schema);
    run("CREATE SCHEMA " + schema);
    return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  @AfterEach
  void leaveNothing() {
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
