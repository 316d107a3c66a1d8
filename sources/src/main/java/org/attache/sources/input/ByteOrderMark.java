package org.attache.sources.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The byte order marks of Unicode text. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_32_LITTLE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32_BIG(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  NONE(StandardCharsets.UTF_8);

  @SuppressWarnings("ImmutableEnumChecker") // charsets do not change
  private final Charset charset;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** Returns the mark with which {@code bytes} begin. */
  static ByteOrderMark of(byte[] bytes) {
    for (ByteOrderMark candidate : values()) {
      if (candidate.begins(bytes)) {
        return candidate;
      }
    }
    return NONE;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
