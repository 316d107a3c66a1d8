package org.attache.sources.archive;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files of an archive, one by one. */
public interface Members {
  /**
   * Takes a file.
   *
   * @param name its name in the archive
   * @param in its bytes; not to be used afterwards
   */
  void take(String name, InputStream in) throws IOException;
}
