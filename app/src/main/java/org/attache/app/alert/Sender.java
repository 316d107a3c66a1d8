package org.attache.app.alert;

/**
 * Sends messages to addresses of one kind. Safe for use by several threads.
 *
 * @param <A> the kind
 */
interface Sender<A extends Address> {
  /** Sends it, and tells whether the receiver has taken it. Fails by its answer alone. */
  Outcome send(A address, Message message);
}
