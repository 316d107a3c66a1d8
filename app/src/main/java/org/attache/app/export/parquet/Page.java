package org.attache.app.export.parquet;

/** A data page. */
final class Page {
  private static final int RLE = 3;

  private final int entries;
  private final int unpacked;
  private final byte[] packed;

  /**
   * Makes a page.
   *
   * @param entries how many values it has, absent ones among them
   * @param unpacked its length before it was packed
   * @param packed its packed octets
   */
  Page(int entries, int unpacked, byte[] packed) {
    this.entries = entries;
    this.unpacked = unpacked;
    this.packed = packed.clone();
  }

  int entries() {
    return entries;
  }

  int unpacked() {
    return unpacked;
  }

  byte[] packed() {
    return packed.clone();
  }

  byte[] header() {
    return new CompactWriter()
        .int32(1, 0)
        .int32(2, unpacked)
        .int32(3, packed.length)
        .struct(5)
        .int32(1, entries)
        .int32(2, 0)
        .int32(3, RLE)
        .int32(4, RLE)
        .end()
        .end()
        .bytes();
  }
}
