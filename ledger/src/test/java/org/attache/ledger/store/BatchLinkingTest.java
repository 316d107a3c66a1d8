package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.GeneratedReports;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Linker;
import org.junit.jupiter.api.Test;

/** Linking on a thread of its own. */
class BatchLinkingTest {
  private final List<Assertion> reports = new GeneratedReports(9).make(40, 3);

  @Test
  void itGivesWhatLinkingHereWouldGive() {
    Linker aside = new Linker();
    Linker here = new Linker();
    assertThat(Linking.begin(aside, reports).end()).isEqualTo(here.add(reports));
    assertThat(aside.events()).isEqualTo(here.events());
  }

  @Test
  void whatTheLinkerThrowsComesOutAsItIs() {
    Linker linker = new Linker();
    Assertion first = reports.get(0);
    String family = Linker.family(first);
    LocalDate later = first.source().published().plusYears(1);
    linker.restore(family, later, List.of());
    Linking linking = Linking.begin(linker, List.of(first));
    assertThatThrownBy(linking::end)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("forgotten")
        .satisfies(
            thrown ->
                assertThat(thrown.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().contains("ledger.link")));
    linking.abandon();
  }

  @Test
  void anInterruptionDoesNotEndItAndIsNotForgotten() {
    Linking linking = Linking.begin(new Linker(), reports);
    Thread.currentThread().interrupt();
    assertThat(linking.end()).isEqualTo(new Linker().add(reports));
    assertThat(Thread.interrupted()).isTrue();
  }
}
