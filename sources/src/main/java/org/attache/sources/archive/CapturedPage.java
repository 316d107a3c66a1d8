package org.attache.sources.archive;

import org.jspecify.annotations.Nullable;

/** What a WARC holds of one address. */
public final class CapturedPage {
  private final String place;
  private final long at;
  private final String url;
  private final @Nullable String contentType;
  private final byte[] bytes;

  /**
   * Makes a page.
   *
   * @param place where it stands, for messages
   * @param at byte at which its record begins
   * @param bytes not to be changed
   */
  public CapturedPage(
      String place, long at, String url, @Nullable String contentType, byte[] bytes) {
    this.place = place;
    this.at = at;
    this.url = url;
    this.contentType = contentType;
    this.bytes = bytes;
  }

  /** Returns where it stands: the archive's name and the byte at which its record begins. */
  public String place() {
    return place;
  }

  /** Returns the byte of the archive, unpacked, at which its record begins. */
  public long at() {
    return at;
  }

  /** Returns the address. */
  public String url() {
    return url;
  }

  /** Returns what the server said of it (HTTP Content-Type), or null. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** Returns its bytes, at most one more than a document may have; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
