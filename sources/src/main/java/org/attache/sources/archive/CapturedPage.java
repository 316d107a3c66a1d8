package org.attache.sources.archive;

import org.jspecify.annotations.Nullable;

/** What a WARC holds of one address. */
public final class CapturedPage {
  private final String place;
  private final String url;
  private final @Nullable String contentType;
  private final byte[] bytes;

  CapturedPage(String place, String url, @Nullable String contentType, byte[] bytes) {
    this.place = place;
    this.url = url;
    this.contentType = contentType;
    this.bytes = bytes;
  }

  /** Returns where it stands: the archive's name and the byte at which its record begins. */
  public String place() {
    return place;
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
