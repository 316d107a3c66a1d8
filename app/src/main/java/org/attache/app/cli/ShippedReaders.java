package org.attache.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.attache.app.DocumentReader;
import org.attache.app.ReaderFactory;
import org.attache.model.Reading;
import org.jspecify.annotations.Nullable;

/** Makes the reader that is shipped. */
final class ShippedReaders implements ReaderFactory {
  @Override
  public DocumentReader create(@Nullable Path knowledge) {
    return document -> new Reading(document, List.of(), List.of());
  }
}
