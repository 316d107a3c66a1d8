package org.attache.ledger.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What watches tell, over PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = "ATTACHE_POSTGRES",
    matches = "jdbc:postgresql:.*",
    disabledReason = "no PostgreSQL: set ATTACHE_POSTGRES to the JDBC URL of a database for tests")
final class PostgresqlAlertingTest extends AlertingContract {
  private final PostgresqlSchemas schemas = new PostgresqlSchemas();

  @Override
  String fresh() {
    return schemas.fresh();
  }

  @AfterEach
  void leaveNothing() {
    schemas.close();
  }
}
