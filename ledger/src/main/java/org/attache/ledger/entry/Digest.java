package org.attache.ledger.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attache.model.error.Fault;

/** Names things by the SHA-256 of what they say. */
public final class Digest {
  private static final int EVENT_DIGITS = 16;

  private Digest() {}

  /** Returns the 64 hexadecimal digits for the parts, which cannot run into one another. */
  public static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Returns the 64 hexadecimal digits of the SHA-256 of these bytes alone. */
  public static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Returns the id of the event that the entry with id {@code founder} founds: 16 digits. */
  public static String event(String founder) {
    return of("event", founder).substring(0, EVENT_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new Fault("digest-missing", "this Java lacks SHA-256", null, null, e);
    }
  }
}
