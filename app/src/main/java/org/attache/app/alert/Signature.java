package org.attache.app.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.attache.model.error.IncorrectInput;

/**
 * Signs webhooks as the Standard Webhooks specification has it (symmetric signatures): HMAC-SHA256
 * over id, time and body, with full stops between.
 */
public final class Signature {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int FEWEST_BYTES = 24;
  private static final int MOST_BYTES = 64;

  private final byte[] key;

  private Signature(byte[] key) {
    this.key = key;
  }

  /**
   * Returns what signs with a secret.
   *
   * @param secret {@code whsec_} and 24 to 64 bytes in base64
   * @throws IncorrectInput if it is none
   */
  public static Signature with(String secret) {
    if (secret.startsWith(PREFIX)) {
      try {
        byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        if (key.length >= FEWEST_BYTES && key.length <= MOST_BYTES) {
          return new Signature(key);
        }
      } catch (IllegalArgumentException e) {
        throw malformed();
      }
    }
    throw malformed();
  }

  /** The secret itself is not shown. */
  private static IncorrectInput malformed() {
    return new IncorrectInput(
        "secret-malformed",
        "a secret of a webhook is " + PREFIX + " and 24 to 64 bytes in base64",
        null,
        null);
  }

  /** Returns a new secret of 32 random bytes. */
  public static String freshSecret(SecureRandom random) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  /** Returns the value of the header {@code webhook-signature}. */
  public String of(String id, Instant time, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      String signed = id + "." + time.getEpochSecond() + "." + body;
      byte[] hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }
}
