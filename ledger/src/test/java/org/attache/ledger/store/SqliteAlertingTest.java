package org.attache.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What watches tell, over SQLite. */
final class SqliteAlertingTest extends AlertingContract {
  @TempDir Path folder;
  private int made;

  @Override
  String fresh() {
    return folder.resolve("watched-" + made++ + ".db").toString();
  }
}
