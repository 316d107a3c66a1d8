package org.attache.ledger.query;

import java.time.Instant;
import java.util.Objects;

/**
 * The end of a ledger's log. As long as it stays, every answer for a day stays the same.
 *
 * @param seq number of the last entry, 0 if there is none
 * @param hash hash of the last entry, which hangs on all before; empty if there is none
 * @param recorded when the last entry was made
 */
public record Head(long seq, String hash, Instant recorded) {
  /** The head of a ledger without entries. */
  public static final Head NONE = new Head(0, "", Instant.EPOCH);

  public Head {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(recorded, "recorded");
  }
}
