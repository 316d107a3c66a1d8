package org.attache.sources.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, keeping no more of a line than one document may hold. */
final class ByteLines {
  private static final byte[] NOTHING = {};
  private static final int AT_ONCE = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final List<Line> ahead = new ArrayList<>();
  private long read;
  private @Nullable Line last;

  /**
   * Makes a reader of lines.
   *
   * @param in a buffered stream
   * @param limit the bytes that one document may hold
   */
  ByteLines(InputStream in, long limit) {
    this.in = in;
    this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 16);
  }

  /**
   * Returns the next line with its line feed, or null at the end. A line of more bytes than the
   * limit is cut after one byte more, so that its length tells.
   */
  byte @Nullable [] next() throws IOException {
    last = ahead.isEmpty() ? line() : ahead.remove(0);
    return last == null ? null : last.bytes;
  }

  /** Returns the line that is so many lines ahead, empty if there is none. */
  byte[] peek(int lines) throws IOException {
    while (ahead.size() <= lines) {
      Line line = line();
      if (line == null) {
        return NOTHING;
      }
      ahead.add(line);
    }
    return ahead.get(lines).bytes;
  }

  private @Nullable Line line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    long begun = read;
    @Nullable MessageDigest whole = null;
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    while (unit >= 0) {
      read++;
      if (line.size() <= limit) {
        line.write(unit);
      } else {
        if (whole == null) {
          whole = RefusedInput.sha256();
          whole.update(line.toByteArray());
        }
        whole.update((byte) unit);
      }
      if (unit == '\n') {
        break;
      }
      unit = in.read();
    }
    String hash = whole == null ? null : HexFormat.of().formatHex(whole.digest());
    return new Line(line.toByteArray(), begun, read, hash);
  }

  /** Returns the byte behind the last line. */
  long end() {
    return last == null ? 0 : last.end;
  }

  /**
   * Returns the last line, which could not be read.
   *
   * @param from byte of the file at which the lines begin
   */
  RefusedInput refused(long from, Manner manner) {
    if (last == null) {
      return RefusedInput.of(from, NOTHING, manner);
    }
    return last.hash == null
        ? RefusedInput.of(from + last.begun, last.bytes, manner)
        : RefusedInput.large(from + last.begun, last.end - last.begun, last.hash);
  }

  /** Returns all that follows, cut after one byte more than the limit. */
  byte[] all() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream(8192);
    for (Line line : ahead) {
      all.write(line.bytes);
    }
    ahead.clear();
    all.write(in.readNBytes(Math.max(limit + 1 - all.size(), 0)));
    return all.toByteArray();
  }

  /**
   * Returns the whole input, which could not be read.
   *
   * @param beginning what {@link #all} gave
   */
  RefusedInput refused(byte[] beginning, Manner manner) throws IOException {
    return beginning.length <= limit ? RefusedInput.of(0, beginning, manner) : large(beginning, in);
  }

  /** Returns an input too large to have at hand, reading the rest of it for its hash. */
  static RefusedInput large(byte[] beginning, InputStream rest) throws IOException {
    MessageDigest whole = RefusedInput.sha256();
    whole.update(beginning);
    long size = beginning.length;
    byte[] some = new byte[AT_ONCE];
    for (int count = rest.read(some); count >= 0; count = rest.read(some)) {
      whole.update(some, 0, count);
      size += count;
    }
    return RefusedInput.large(0, size, HexFormat.of().formatHex(whole.digest()));
  }

  /** A line: its bytes, where it begins and ends, and its hash where it is cut. */
  private static final class Line {
    private final byte[] bytes;
    private final long begun;
    private final long end;
    private final @Nullable String hash;

    Line(byte[] bytes, long begun, long end, @Nullable String hash) {
      this.bytes = bytes;
      this.begun = begun;
      this.end = end;
      this.hash = hash;
    }
  }
}
