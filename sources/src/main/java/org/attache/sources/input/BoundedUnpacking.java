package org.attache.sources.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;

/** Unpacks gzip, and stops where a small file would give an endless one. */
final class BoundedUnpacking extends FilterInputStream {
  private static final long FREE = 1L << 20;

  private final CountingStream packed;
  private final Limits limits;
  private final String place;
  private long given;

  /**
   * Begins to unpack.
   *
   * @throws IOException if the stream does not begin as gzip does
   */
  BoundedUnpacking(InputStream packed, Limits limits, String place) throws IOException {
    this(new CountingStream(packed), limits, place);
  }

  private BoundedUnpacking(CountingStream packed, Limits limits, String place) throws IOException {
    super(new GZIPInputStream(packed, 8192));
    this.packed = packed;
    this.limits = limits;
    this.place = place;
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    counted(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    counted(Math.max(read, 0));
    return read;
  }

  private void counted(int more) {
    given += more;
    if (given > FREE) {
      long ratio = given / Math.max(1, packed.count());
      limits.require(
          Limit.UNPACKED_RATIO, ratio, "a packed file that swells " + ratio + " times", place);
    }
  }

  /** Counts what is read of a stream. */
  private static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    long count() {
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
  }
}
