package org.attache.ledger.query;

import java.time.Instant;
import java.util.Objects;

/**
 * What was entered without a pause.
 *
 * @param begun when its first entry was recorded
 * @param ended when its last one was
 * @param documents texts that were new
 * @param readings documents that were read
 * @param claims that were read in them
 * @param decisions taken
 * @param refusals inputs that could not be read
 * @param whole whether its beginning is known
 */
public record Run(
    Instant begun,
    Instant ended,
    int documents,
    int readings,
    int claims,
    int decisions,
    int refusals,
    boolean whole) {
  public Run {
    Objects.requireNonNull(begun, "begun");
    Objects.requireNonNull(ended, "ended");
  }
}
