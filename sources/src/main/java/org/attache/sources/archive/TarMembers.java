package org.attache.sources.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Reads the files of a TAR archive: POSIX ustar with pax headers, and GNU's long names. */
public final class TarMembers {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 64 * 1024;

  private final Limits limits;
  private final String place;

  /** Makes a reader of the archive that messages name {@code place}. */
  public TarMembers(Limits limits, String place) {
    this.limits = limits;
    this.place = place;
  }

  /** Returns whether {@code head}, the first 512 bytes of a file, is the head of a TAR archive. */
  public static boolean begins(byte[] head) {
    return head.length >= BLOCK && text(head, 257, 5).equals("ustar") && isChecked(head);
  }

  static boolean isHidden(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/");
  }

  /** Hands over every file but hidden ones. */
  public void read(InputStream in, Members members) throws IOException {
    @Nullable String longName = null;
    long files = 0;
    for (byte[] head = in.readNBytes(BLOCK); head.length == BLOCK && head[0] != 0; ) {
      if (!isChecked(head)) {
        throw new IncorrectInput("archive-broken", "a damaged TAR archive", null, place);
      }
      limits.require(Limit.ARCHIVE_FILES, ++files, "an archive of " + files + " files", place);
      long size = size(head);
      Member member = new Member(in, size);
      char kind = (char) head[156];
      if (kind == 'L' || kind == 'x') {
        String header = new String(member.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
        longName = kind == 'L' ? header.split("\0", 2)[0] : paxPath(header, longName);
      } else {
        String name = longName == null ? name(head) : longName;
        longName = null;
        if ((kind == '0' || kind == 0) && !isHidden(name)) {
          members.take(name, member);
        }
      }
      member.skipRest();
      in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
      head = in.readNBytes(BLOCK);
    }
  }

  private static String name(byte[] head) {
    String prefix = text(head, 257, 5).equals("ustar") ? text(head, 345, 155) : "";
    String name = text(head, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** Returns the path among the records {@code LENGTH KEY=VALUE} of a pax header. */
  private static @Nullable String paxPath(String header, @Nullable String otherwise) {
    for (String line : header.split("\n", -1)) {
      int key = line.indexOf(" path=");
      if (key >= 0) {
        return line.substring(key + 6);
      }
    }
    return otherwise;
  }

  private long size(byte[] head) {
    if ((head[124] & 0x80) != 0) {
      long size = 0;
      for (int i = 128; i < 136; i++) {
        size = size << 8 | (head[i] & 0xFF);
      }
      return Math.max(size, 0);
    }
    try {
      String digits = text(head, 124, 12).strip();
      return digits.isEmpty() ? 0 : Math.max(Long.parseLong(digits, 8), 0);
    } catch (NumberFormatException e) {
      throw new IncorrectInput("archive-broken", "a damaged TAR archive", null, place, e);
    }
  }

  /** The sum of all bytes of a head, its own field taken as spaces, is told in it in octal. */
  private static boolean isChecked(byte[] head) {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : head[i] & 0xFF;
    }
    return text(head, 148, 8).strip().matches("0*" + Integer.toOctalString(sum));
  }

  private static String text(byte[] head, int from, int length) {
    int end = from;
    while (end < from + length && head[end] != 0) {
      end++;
    }
    return new String(head, from, end - from, StandardCharsets.UTF_8);
  }

  /** The bytes of one file; what is not read of them is skipped. */
  private static final class Member extends FilterInputStream {
    private long left;

    Member(InputStream in, long size) {
      super(in);
      left = size;
    }

    void skipRest() throws IOException {
      in.skipNBytes(left);
      left = 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(bytes, from, (int) Math.min(length, left));
      if (read < 0) {
        throw new EOFException("the archive ends within a file");
      }
      left -= read;
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {
      // the archive is closed by who opened it
    }
  }
}
