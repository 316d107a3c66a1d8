package org.attache.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract over SQLite. */
final class SqliteLedgerTest extends LedgerContract {
  @TempDir Path folder;
  private int made;

  @Override
  String fresh() {
    return folder.resolve("ledger-" + made++ + ".db").toString();
  }
}
