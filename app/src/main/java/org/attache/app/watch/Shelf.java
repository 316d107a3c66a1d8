package org.attache.app.watch;

import java.util.List;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;

/** Where documents go: read, and into the ledger. */
public interface Shelf {
  /**
   * Stores what documents say, and that others cannot be read. What was stored before is passed
   * over, so that it may be called again with the same.
   *
   * @throws org.attache.model.error.Unavailable if the ledger does not answer; nothing is lost if
   *     the call is made again
   */
  void store(List<Document> documents, List<AttacheException> refusals);
}
