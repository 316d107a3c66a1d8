package org.attache.sources.limit;

import java.util.Locale;

/** A bound that has a name and holds unless it is set otherwise. */
public enum Limit {
  /** Bytes that one document may hold, unpacked; the articles of an archive count one by one. */
  DOCUMENT_BYTES(4L << 20, 1L << 30),
  /** UTF-16 units of text that one document may hold. */
  TEXT_UNITS(4L << 20, 1L << 28),
  /** Sentences that one document may hold, as far as full stops and their kin tell. */
  SENTENCES(20_000, 1L << 24),
  /** Levels to which the elements of a page may be nested; deeper ones are hung onto the last. */
  PAGE_DEPTH(512, 4096),
  /** Elements of a page, of which each costs memory. */
  PAGE_ELEMENTS(300_000, 1L << 24),
  /** Attributes of all elements of a page. */
  PAGE_ATTRIBUTES(1_000_000, 1L << 24),
  /** How many times its packed length a packed file may give, beyond its first megabyte. */
  UNPACKED_RATIO(200, 1L << 20),
  /** Files in one archive. */
  ARCHIVE_FILES(10_000_000, 1L << 40),
  /** Seconds that reading one document may take. */
  SECONDS(60, 1L << 20);

  private final long usual;
  private final long most;

  Limit(long usual, long most) {
    this.usual = usual;
    this.most = most;
  }

  /** Returns the bound that holds if none is set. */
  public long usual() {
    return usual;
  }

  long most() {
    return most;
  }

  /** Returns the name as settings and messages have it: {@code document-bytes}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
