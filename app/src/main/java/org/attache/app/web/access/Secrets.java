package org.attache.app.web.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes secrets and hashes of them. Safe for use by several threads. */
public final class Secrets {
  private static final String SCHEME = "pbkdf2-sha256";
  private static final int ROUNDS = 600_000;
  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;
  private static final int SECRET_BYTES = 32;
  private static final int ID_BYTES = 4;

  private final SecureRandom random = new SecureRandom();
  private final int rounds;

  /** Makes secrets for use. */
  public Secrets() {
    this(ROUNDS);
  }

  /** Makes secrets whose passwords are hashed in so many rounds. */
  Secrets(int rounds) {
    this.rounds = rounds;
  }

  /** Returns 256 random bits as 43 letters, digits, hyphens and low lines. */
  public String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
  }

  /** Returns 8 random hexadecimal digits. */
  public String id() {
    return HexFormat.of().formatHex(bytes(ID_BYTES));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Returns the hash of a secret that is too long to be guessed. */
  public String hash(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns the slow hash of a password, with the salt and the number of rounds. */
  public String hashPassword(String password) {
    byte[] salt = bytes(SALT_BYTES);
    HexFormat hex = HexFormat.of();
    String hash = hex.formatHex(derive(password, salt, rounds));
    return String.join("$", SCHEME, String.valueOf(rounds), hex.formatHex(salt), hash);
  }

  /** Returns whether that is the password of which {@code kept} is the slow hash. */
  public boolean isPassword(String password, String kept) {
    String[] parts = kept.split("\\$", -1);
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      return false;
    }
    byte[] salt = HexFormat.of().parseHex(parts[2]);
    byte[] hash = derive(password, salt, Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(hash, HexFormat.of().parseHex(parts[3]));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      KeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-256", e);
    }
  }

  /** Returns whether two secrets are the same, in a time that tells nothing of them. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
