package org.attache.sources.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of a body as its head delimits them (RFC 9112, section 6.3). */
final class BodyStream extends InputStream {
  private static final long TO_THE_END = Long.MAX_VALUE;

  private final InputStream in;
  private final boolean chunked;
  private final byte[] one = new byte[1];
  private long left;
  private boolean begun;
  private boolean ended;

  private BodyStream(InputStream in, boolean chunked, long left) {
    this.in = in;
    this.chunked = chunked;
    this.left = left;
  }

  static BodyStream of(AnswerHead head, InputStream in) throws IOException {
    @Nullable String coding = head.header("transfer-encoding");
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      if (!coding.toLowerCase(Locale.ROOT).equals("chunked")) {
        throw new ProtocolException("a coding that was not asked for: " + coding);
      }
      return new BodyStream(in, true, 0);
    }
    @Nullable String length = head.header("content-length");
    return new BodyStream(in, false, length == null ? TO_THE_END : length(length));
  }

  /** Several equal lengths count as one (RFC 9110, section 8.6). */
  private static long length(String given) throws ProtocolException {
    String[] all = given.split(",", -1);
    for (String each : all) {
      if (!each.strip().equals(all[0].strip())) {
        throw new ProtocolException("several lengths: " + given);
      }
    }
    return number(all[0].strip(), 10);
  }

  private static long number(String digits, int radix) throws ProtocolException {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 15
            && digits.chars().allMatch(c -> c < 0x7f && Character.digit(c, radix) >= 0);
    if (!plain) {
      throw new ProtocolException("no length: " + digits);
    }
    return Long.parseLong(digits, radix);
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0 && chunked && !ended) {
      nextChunk();
    }
    if (left == 0 || ended) {
      return -1;
    }
    int read = in.read(bytes, from, (int) Math.min(length, left));
    if (read >= 0) {
      left -= left == TO_THE_END ? 0 : read;
      return read;
    }
    if (left != TO_THE_END) {
      throw new EOFException("the answer ends before its end");
    }
    ended = true;
    return -1;
  }

  private void nextChunk() throws IOException {
    if (begun && !AnswerHead.line(in).isEmpty()) {
      throw new ProtocolException("a chunk longer than it says");
    }
    begun = true;
    String line = AnswerHead.line(in);
    int extension = line.indexOf(';');
    left = number((extension < 0 ? line : line.substring(0, extension)).strip(), 16);
    ended = left == 0;
  }
}
