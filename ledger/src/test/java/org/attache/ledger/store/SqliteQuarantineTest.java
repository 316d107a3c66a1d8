package org.attache.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that comes in is lost, over SQLite. */
final class SqliteQuarantineTest extends QuarantineContract {
  @TempDir Path folder;
  private int made;

  @Override
  String fresh() {
    return folder.resolve("held-" + made++ + ".db").toString();
  }
}
