package org.attache.app.output;

import java.io.Closeable;
import java.io.IOException;
import org.attache.model.Reading;

/** Writes readings in one form. */
public interface ReadingOutput extends Closeable {
  /** Writes one reading. */
  void write(Reading reading) throws IOException;

  /** Writes what the form needs at its end and flushes; what lies beneath is not closed. */
  @Override
  void close() throws IOException;
}
