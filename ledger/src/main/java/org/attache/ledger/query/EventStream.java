package org.attache.ledger.query;

import java.util.Iterator;
import org.attache.ledger.Event;

/**
 * Events one after the other. Not safe for use by several threads; until it is closed nothing else
 * may be asked of its view.
 */
public interface EventStream extends Iterator<Event>, AutoCloseable {
  /** Returns how many there are, those given already among them. */
  int size();

  @Override
  void close();
}
