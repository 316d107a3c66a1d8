package org.attache.app.export.parquet;

import java.io.ByteArrayOutputStream;

/** Levels of a column in runs (RLE), each of at most one octet. */
final class Levels {
  private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
  private int level;
  private int count;

  void add(int next) {
    if (count > 0 && next != level) {
      flush();
    }
    level = next;
    count++;
  }

  /** Returns the levels with their length before them, and begins anew. */
  byte[] take() {
    flush();
    byte[] body = runs.toByteArray();
    runs.reset();
    byte[] all = new byte[body.length + 4];
    for (int i = 0; i < 4; i++) {
      all[i] = (byte) (body.length >>> (Byte.SIZE * i));
    }
    System.arraycopy(body, 0, all, 4, body.length);
    return all;
  }

  private void flush() {
    if (count > 0) {
      int head = count << 1;
      while ((head & ~0x7F) != 0) {
        runs.write((head & 0x7F) | 0x80);
        head >>>= 7;
      }
      runs.write(head);
      runs.write(level);
      count = 0;
    }
  }
}
