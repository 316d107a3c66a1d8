package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.ledger.export.EventExport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Linking and stages on annotated events, given the claims of a perfect reader. */
class GoldLedgerTest {
  @Test
  void eventsOfAYearOfNewsAreToldApart() throws IOException {
    String shared = System.getProperty("ATTACHE_SHARED", System.getenv("ATTACHE_SHARED"));
    Assumptions.assumeTrue(
        shared != null, "skipped: ATTACHE_SHARED does not say where the annotated events are");
    GoldScore score = new GoldScore(GoldLedger.read(Path.of(String.valueOf(shared))));
    String out = System.getProperty("ledger.export");
    if (out != null) {
      Files.write(Path.of(out), new EventExport().lines(score.whole()));
    }
    assertThat(score.pairs()).as("F1 of pairs").isGreaterThanOrEqualTo(0.92);
    assertThat(score.lookAlikes()).as("look-alikes kept apart").isGreaterThanOrEqualTo(0.95);
    assertThat(score.stages()).as("stages as of a day").isGreaterThanOrEqualTo(0.95);
  }
}
