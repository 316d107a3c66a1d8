package org.attache.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.attache.model.error.AttacheException;

/** Makes readers, once per run. */
public interface ReaderFactory {
  /**
   * Returns a reader that knows what is shipped and what {@code knowledge} adds.
   *
   * @param knowledge directories of tables of the user's own
   * @param complaints takes what is wrong with single lines of them; the other lines are used
   * @throws AttacheException if a directory cannot be read
   */
  DocumentReader create(List<Path> knowledge, Consumer<AttacheException> complaints);
}
