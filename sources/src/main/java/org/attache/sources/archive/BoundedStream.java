package org.attache.sources.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;

/** What comes of a packed stream; stops where a small one would give an endless one. */
public final class BoundedStream extends FilterInputStream {
  private static final long FREE = 1L << 20;

  private final CountedStream packed;
  private final Limits limits;
  private final String place;
  private long given;

  BoundedStream(InputStream unpacked, CountedStream packed, Limits limits, String place) {
    super(unpacked);
    this.packed = packed;
    this.limits = limits;
    this.place = place;
  }

  /**
   * Unpacks gzip.
   *
   * @throws IOException if the stream does not begin as gzip does
   */
  public static BoundedStream gzip(InputStream in, Limits limits, String place) throws IOException {
    CountedStream packed = new CountedStream(in);
    return new BoundedStream(new GZIPInputStream(packed, 8192), packed, limits, place);
  }

  @Override
  public int read() throws IOException {
    int unit = super.read();
    count(unit < 0 ? 0 : 1);
    return unit;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // closing a member must not close its archive; who opened the file closes it
  }

  private void count(int more) {
    given += more;
    if (given > FREE) {
      long ratio = given / Math.max(1, packed.count());
      String what = "a packed file that swells " + ratio + " times";
      limits.require(Limit.UNPACKED_RATIO, ratio, what, place);
    }
  }
}
