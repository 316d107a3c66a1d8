package org.attache.sources.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, keeping no more of a line than one document may hold. */
final class ByteLines {
  /** The bytes that one document may hold: 4 MiB. */
  static final int LIMIT = 4 * 1024 * 1024;

  private final InputStream in;

  /**
   * Makes a reader of lines.
   *
   * @param in a buffered stream
   */
  ByteLines(InputStream in) {
    this.in = in;
  }

  /**
   * Returns the next line with its line feed, or null at the end. A line of more than {@link
   * #LIMIT} bytes is cut after one byte more, so that its length tells.
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    while (unit >= 0) {
      if (line.size() <= LIMIT) {
        line.write(unit);
      }
      if (unit == '\n') {
        break;
      }
      unit = in.read();
    }
    return line.toByteArray();
  }

  /** Returns {@code begun} and all that follows, cut after one byte more than {@link #LIMIT}. */
  byte[] all(byte[]... begun) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(8192);
    for (byte[] part : begun) {
      all.write(part);
    }
    all.write(in.readNBytes(Math.max(LIMIT + 1 - all.size(), 0)));
    return all.toByteArray();
  }
}
