package org.attache.ledger.store;

import java.time.Instant;
import java.util.Objects;
import org.attache.ledger.change.EventChange;

/**
 * A change as it was noted with the batch that made it.
 *
 * @param seq its number, in the order of noting
 * @param change what changed
 * @param behind number of the log's last entry before the batch
 * @param entry number of the log's last entry after it; the same where time alone made the change
 * @param noted when
 */
public record NotedChange(long seq, EventChange change, long behind, long entry, Instant noted) {
  public NotedChange {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(noted, "noted");
  }
}
