package org.attache.ledger.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.attache.model.error.Unavailable;

/** Packs bytes and unpacks them again (zlib, RFC 1950). */
public final class PackedBytes {
  private PackedBytes() {}

  static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /**
   * Returns what was packed.
   *
   * @throws Unavailable if the bytes are damaged
   */
  public static byte[] unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new Unavailable(
          "ledger-corrupt", "bytes that were kept are damaged: " + e.getMessage(), null, null, e);
    }
  }
}
