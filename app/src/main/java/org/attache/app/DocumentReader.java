package org.attache.app;

import org.attache.model.Document;
import org.attache.model.Reading;

/** Reads documents; may be called by several threads at once. */
public interface DocumentReader {
  /** Returns what {@code document} claims and quotes. */
  Reading read(Document document);

  /** Returns what tells this reader from others that may read the same text otherwise. */
  default String name() {
    return "unnamed";
  }
}
