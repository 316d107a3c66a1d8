package org.attache.sources.input;

import org.attache.model.Document;
import org.attache.model.error.AttacheException;

/** Takes what an input yields, in its order. */
public interface DocumentSink {
  /** Takes a document. */
  void accept(Document document);

  /** Takes the reason why one document, or the rest of an input, cannot be read. */
  void refuse(AttacheException reason);

  /**
   * Takes the reason why one document, or the rest of an input, cannot be read, with its bytes as
   * far as they are at hand.
   */
  default void refuse(AttacheException reason, RefusedInput input) {
    refuse(reason);
  }

  /**
   * Learns that all before a place was handed over, so that reading can begin there another time
   * ({@link DocumentInput#read(String, Start, DocumentSink)}). Only told of inputs that allow it:
   * JSON Lines and WARC, plain or in gzip.
   */
  default void reached(Start place) {}

  /** Takes what was assumed about an input, for the user to know. */
  void note(String message);

  /** Learns that {@code bytes} more of the input have been read. */
  void consumed(long bytes);
}
