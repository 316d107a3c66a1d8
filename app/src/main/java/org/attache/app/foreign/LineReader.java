package org.attache.app.foreign;

import org.attache.model.json.Origin;

/** Reads the lines of one format. Not safe for use by several threads. */
interface LineReader {
  /**
   * Reads one line.
   *
   * @param origin its file and line
   * @throws IllegalArgumentException that says what is wrong with it
   */
  void read(String line, Origin origin, ForeignSink sink);
}
