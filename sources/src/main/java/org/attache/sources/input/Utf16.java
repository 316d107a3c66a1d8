package org.attache.sources.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 that lacks its byte order mark. */
final class Utf16 {
  private Utf16() {}

  /**
   * Returns the byte order in which most characters of {@code bytes} have a zero byte and always on
   * the same side, as Western text has in UTF-16, or null where there is none.
   */
  static @Nullable Charset guess(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return null;
    }
    int pairs = bytes.length / 2;
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      zerosFirst += bytes[i] == 0 ? 1 : 0;
      zerosSecond += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (zerosFirst * 10 >= pairs * 7 && zerosSecond == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return zerosSecond * 10 >= pairs * 7 && zerosFirst == 0 ? StandardCharsets.UTF_16LE : null;
  }
}
