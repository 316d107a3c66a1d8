package org.attache.sources.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a stream. */
public final class CountedStream extends FilterInputStream {
  private long count;

  /** Begins to count. */
  public CountedStream(InputStream in) {
    super(in);
  }

  /** Returns how many bytes were read. */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count += unit < 0 ? 0 : 1;
    return unit;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = super.skip(most);
    count += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
