package org.attache.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An alert with the channels that are to take it.
 *
 * @param alert what is told
 * @param channels {@code webhook} or {@code email}, a colon, and the id of the address
 * @param bundled whether all that is due goes in one message
 * @param due when to send it
 */
public record Posting(StoredAlert alert, List<String> channels, boolean bundled, Instant due) {
  public Posting {
    Objects.requireNonNull(alert, "alert");
    channels = List.copyOf(channels);
    Objects.requireNonNull(due, "due");
  }
}
