package org.attache.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Hands bytes of UTF-8 on to a writer, whose text they are. Not safe for several threads. */
final class TextOutputStream extends OutputStream {
  private static final int UNITS = 1 << 14;

  private final Writer out;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  private ByteBuffer rest = ByteBuffer.allocate(0);

  TextOutputStream(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int from, int count) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(rest.remaining() + count);
    all.put(rest).put(octets, from, count).flip();
    CharBuffer units = CharBuffer.allocate(UNITS);
    boolean full = true;
    while (full) {
      var result = decoder.decode(all, units, false);
      if (result.isError()) {
        result.throwException();
      }
      full = result.isOverflow();
      out.append(units.flip());
      units.clear();
    }
    rest = all.slice();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
