package org.attache.sources.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.attache.sources.archive.TarMembers;

/** Recognises archives by the bytes with which they begin. */
enum ArchiveKind {
  NONE,
  GZIP,
  ZIP,
  TAR,
  WARC;

  private static final int HEAD = 512;
  private static final byte[] ZIP_START = {'P', 'K', 3, 4};
  private static final byte[] WARC_START = {'W', 'A', 'R', 'C', '/'};

  /**
   * Returns what a stream holds, and leaves it at its start.
   *
   * @param in a stream that can go back over 512 bytes
   */
  static ArchiveKind of(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
      return GZIP;
    }
    if (starts(head, ZIP_START)) {
      return ZIP;
    }
    if (starts(head, WARC_START)) {
      return WARC;
    }
    return TarMembers.begins(head) ? TAR : NONE;
  }

  private static boolean starts(byte[] head, byte[] with) {
    return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }
}
