package org.attache.app.export;

import java.io.IOException;
import org.attache.ledger.Event;

/** Writes events in one format, as they come. Not safe for use by several threads. */
public interface Exporter {
  /** Writes what precedes the events. */
  void begin() throws IOException;

  /** Writes one event. */
  void event(Event event) throws IOException;

  /** Writes what follows the events; the target stays open. */
  void end() throws IOException;
}
