package org.attache.sources.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, keeping no more of a line than one document may hold. */
final class ByteLines {
  private final InputStream in;
  private final int limit;

  /**
   * Makes a reader of lines.
   *
   * @param in a buffered stream
   * @param limit the bytes that one document may hold
   */
  ByteLines(InputStream in, long limit) {
    this.in = in;
    this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 16);
  }

  /**
   * Returns the next line with its line feed, or null at the end. A line of more bytes than the
   * limit is cut after one byte more, so that its length tells.
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    while (unit >= 0) {
      if (line.size() <= limit) {
        line.write(unit);
      }
      if (unit == '\n') {
        break;
      }
      unit = in.read();
    }
    return line.toByteArray();
  }

  /** Returns {@code begun} and all that follows, cut after one byte more than the limit. */
  byte[] all(byte[]... begun) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(8192);
    for (byte[] part : begun) {
      all.write(part);
    }
    all.write(in.readNBytes(Math.max(limit + 1 - all.size(), 0)));
    return all.toByteArray();
  }
}
