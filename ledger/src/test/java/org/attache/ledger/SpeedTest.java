package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Linker;
import org.junit.jupiter.api.Test;

/** The cost of an assertion does not grow with the ledger. */
class SpeedTest {
  private static final int BATCH = 10_000;
  private static final int BATCHES = 5;

  /** The bound is loose, since a build machine may have other work; it catches growth. */
  @Test
  void theFifthTenThousandCostNoMoreThanTheFirst() {
    List<Assertion> reports = new GeneratedReports(7).make(BATCH * BATCHES, 200);
    Linker linker = new Linker();
    long[] spent = new long[BATCHES];
    for (int i = 0; i < BATCHES; i++) {
      long begin = System.nanoTime();
      linker.add(reports.subList(i * BATCH, (i + 1) * BATCH));
      spent[i] = System.nanoTime() - begin;
    }
    assertThat(spent[BATCHES - 1]).isLessThan(3 * Math.max(spent[0], spent[1]));
  }
}
