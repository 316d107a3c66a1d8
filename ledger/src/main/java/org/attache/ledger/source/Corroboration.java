package org.attache.ledger.source;

import java.time.LocalDate;
import java.util.Objects;

/**
 * On how many legs the word of an event stands.
 *
 * @param documents documents that report it
 * @param outlets outlets that published these
 * @param independent outlets less those that only carry another's words: near-copies and reports
 *     credited to one agency count once
 * @param firstDay day of the first report
 * @param firstOutlet who published it
 * @param firstAssertion id of its assertion
 */
public record Corroboration(
    int documents,
    int outlets,
    int independent,
    LocalDate firstDay,
    String firstOutlet,
    String firstAssertion) {
  public Corroboration {
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(firstOutlet, "firstOutlet");
    Objects.requireNonNull(firstAssertion, "firstAssertion");
    if (independent < 1 || outlets < independent || documents < 1) {
      throw new IllegalArgumentException(
          "not a corroboration: documents="
              + documents
              + ", outlets="
              + outlets
              + ", independent="
              + independent);
    }
  }
}
