package org.attache.app;

import java.util.List;
import org.attache.model.Document;
import org.attache.model.Reading;

/** Reads documents; may be called by several threads at once. */
public interface DocumentReader {
  /** Returns what {@code document} claims and quotes. */
  Reading read(Document document);

  /** Returns what each document claims and quotes, the same as one by one, perhaps sooner. */
  default List<Reading> read(List<Document> documents) {
    return documents.stream().map(this::read).toList();
  }

  /**
   * Returns whether what is read in a text may hang on its being published by this outlet in ways
   * that cannot be told from the text, as where a table knows the outlet by other names.
   */
  default boolean hangsOn(String outlet) {
    return true;
  }

  /** Returns what tells this reader from others that may read the same text otherwise. */
  default String name() {
    return "unnamed";
  }
}
