package org.attache.ledger.store;

import java.time.Instant;
import java.util.Objects;
import org.attache.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * An alert on its way through a channel.
 *
 * @param seq its number; those of one event go in this order
 * @param alert what is told
 * @param channel {@code webhook} or {@code email}, a colon, and the id of the address
 * @param bundled whether all that is due goes in one message
 * @param state how far it is
 * @param due when to send it, or to try again
 * @param tries how often it was tried
 * @param problem why the last try failed, null where none did
 */
public record Delivery(
    long seq,
    StoredAlert alert,
    String channel,
    boolean bundled,
    State state,
    Instant due,
    int tries,
    @Nullable String problem) {
  public Delivery {
    Objects.requireNonNull(alert, "alert");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(due, "due");
  }

  /** How far a delivery is. */
  public enum State implements Named {
    /** It is to be sent, or to be tried again. */
    WAITING,
    /** The receiver has taken it. */
    SENT,
    /** It was given up. */
    DEAD
  }
}
