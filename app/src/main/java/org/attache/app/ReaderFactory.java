package org.attache.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes readers, once per run. */
public interface ReaderFactory {
  /**
   * Returns a reader that knows what is shipped and what {@code knowledge} adds.
   *
   * @param knowledge a directory of tables of the user's own
   * @throws org.attache.model.error.AttacheException if a table cannot be read
   */
  DocumentReader create(@Nullable Path knowledge);
}
