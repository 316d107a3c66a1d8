package org.attache.sources.input;

import org.attache.model.Document;
import org.attache.model.error.AttacheException;

/** Takes what an input yields, in its order. */
public interface DocumentSink {
  /** Takes a document. */
  void accept(Document document);

  /** Takes the reason why one document, or the rest of an input, cannot be read. */
  void refuse(AttacheException reason);

  /** Takes what was assumed about an input, for the user to know. */
  void note(String message);

  /** Learns that {@code bytes} more of the input have been read. */
  void consumed(long bytes);
}
