package org.attache.app.export.form;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where an export is written; hashes the bytes that pass. Not safe for use by several threads. */
public final class Target {
  private final MessageDigest digest = sha256();
  private final OutputStream bytes;
  private final Writer writer;
  private long length;

  /** Makes a target over a stream, which stays the caller's to close. */
  public Target(OutputStream out) {
    this.bytes = new Counted(out);
    this.writer =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Returns where text is written, which ends up in UTF-8. */
  public Writer writer() {
    return writer;
  }

  /** Returns where bytes are written. */
  public OutputStream bytes() {
    return bytes;
  }

  /** Returns the hash of all that was written, in hexadecimal digits; ends the hashing. */
  String sha256Hex() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  long length() {
    return length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private final class Counted extends FilterOutputStream {
    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
      out.write(octets, from, count);
      digest.update(octets, from, count);
      length += count;
    }
  }
}
