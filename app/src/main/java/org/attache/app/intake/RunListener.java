package org.attache.app.intake;

import org.attache.ledger.store.Ingested;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;

/** Is told how a run goes on. */
public interface RunListener {
  /** Learns that something could not be read. */
  void failed(AttacheException reason);

  /** Learns that a document was set aside through no fault of its own. */
  void setAside(AttacheException reason);

  /** Learns what was assumed. */
  void note(String message);

  /** Learns that {@code bytes} more of the input have been read. */
  void consumed(long bytes);

  /** Learns what became of a document: it is in the ledger. */
  default void stored(Document document, Ingested.Outcome outcome) {}

  /** Learns that a document could not be read, and is kept apart. */
  default void refused(Document document, AttacheException reason) {}

  /** Learns that one document more is done. */
  void documentRead();
}
