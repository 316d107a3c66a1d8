package org.attache.ledger.query;

import java.time.Instant;
import java.util.Objects;

/**
 * A decision as it was stored.
 *
 * @param seq number of its entry
 * @param id its id
 * @param analyst who decided
 * @param decided when
 * @param reason why, as a code
 * @param text why, in words
 * @param ruling what was decided, as JSON
 */
public record DecisionLine(
    long seq,
    String id,
    String analyst,
    Instant decided,
    String reason,
    String text,
    String ruling) {
  public DecisionLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(analyst, "analyst");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(ruling, "ruling");
  }
}
