package org.attache.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers have before them, over SQLite. */
final class SqliteBenchTest extends BenchContract {
  @TempDir Path folder;
  private int made;

  @Override
  String fresh() {
    return folder.resolve("bench-" + made++ + ".db").toString();
  }
}
