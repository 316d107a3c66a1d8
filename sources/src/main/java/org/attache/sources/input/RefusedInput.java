package org.attache.sources.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attache.model.error.Fault;
import org.jspecify.annotations.Nullable;

/** The bytes of something that cannot be read, as far as they are at hand, and where they stood. */
public final class RefusedInput {
  private final String content;
  private final long at;
  private final long size;
  private final byte @Nullable [] bytes;
  private final @Nullable Manner manner;

  private RefusedInput(
      String content, long at, long size, byte @Nullable [] bytes, @Nullable Manner manner) {
    this.content = content;
    this.at = at;
    this.size = size;
    this.bytes = bytes;
    this.manner = manner;
  }

  /**
   * Returns an input whose bytes are at hand.
   *
   * @param at byte of its file, unpacked, at which it begins
   * @param bytes not to be changed
   * @param manner how to read them again; null where they cannot be read by themselves
   */
  public static RefusedInput of(long at, byte[] bytes, @Nullable Manner manner) {
    String hash = HexFormat.of().formatHex(sha256().digest(bytes));
    return new RefusedInput(hash, at, bytes.length, bytes, manner);
  }

  /**
   * Returns an input that is too large to have at hand.
   *
   * @param hash SHA-256 of its bytes
   */
  static RefusedInput large(long at, long size, String hash) {
    return new RefusedInput(hash, at, size, null, null);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new Fault("digest-missing", "this Java lacks SHA-256", null, null, e);
    }
  }

  /** Returns the SHA-256 of its bytes in hexadecimal digits. */
  public String content() {
    return content;
  }

  /** Returns at which byte of its file, unpacked, it begins. */
  public long at() {
    return at;
  }

  /** Returns how many bytes it has. */
  public long size() {
    return size;
  }

  /** Returns its bytes, not to be changed; null where it is too large to have at hand. */
  public byte @Nullable [] bytes() {
    return bytes;
  }

  /** Returns how to read it again, null where it cannot be read by itself. */
  public @Nullable Manner manner() {
    return manner;
  }
}
