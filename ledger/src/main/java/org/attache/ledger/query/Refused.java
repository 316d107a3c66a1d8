package org.attache.ledger.query;

import java.time.Instant;
import java.util.Objects;

/**
 * Input that could not be read, as it is kept.
 *
 * @param seq number of its entry
 * @param recorded when it was entered
 * @param origin {@code file} or {@code file:line}, as the user knows it
 * @param code stable code of the error
 * @param reason what is wrong, in words
 */
public record Refused(long seq, Instant recorded, String origin, String code, String reason) {
  public Refused {
    Objects.requireNonNull(recorded, "recorded");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
  }
}
