package org.attache.app.export.coded;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers for formats whose ids are numbers; the same text gives the same number for ever. */
final class Hash {
  private static final int BYTES = 7;
  private static final int LARGEST_EXACT_BITS = 52;
  private static final int POSITIVE_INT_BITS = 31;

  private Hash() {}

  /** Returns 52 bits, which a double holds exactly. */
  static long wide(String text) {
    return bits(text, LARGEST_EXACT_BITS);
  }

  /** Returns 31 bits, which every reader's int holds. */
  static int narrow(String text) {
    return (int) bits(text, POSITIVE_INT_BITS);
  }

  private static long bits(String text, int bits) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      long number = new BigInteger(1, digest, 0, BYTES).longValueExact();
      return number >>> (Byte.SIZE * BYTES - bits);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
