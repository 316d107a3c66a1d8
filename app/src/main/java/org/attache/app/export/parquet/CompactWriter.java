package org.attache.app.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, fields in ascending order. */
final class CompactWriter {
  private static final int INT32 = 5;
  private static final int INT64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  byte[] bytes() {
    return out.toByteArray();
  }

  CompactWriter int32(int field, int value) {
    head(field, INT32);
    varint(zigzag(value));
    return this;
  }

  CompactWriter int64(int field, long value) {
    head(field, INT64);
    varint(zigzag(value));
    return this;
  }

  CompactWriter text(int field, String value) {
    head(field, BINARY);
    text(value);
    return this;
  }

  /** Begins a field that is a structure; {@link #end} ends it. */
  CompactWriter struct(int field) {
    head(field, STRUCT);
    return begin();
  }

  /** Begins a structure that is an item of a list; {@link #end} ends it. */
  CompactWriter begin() {
    outer.push(last);
    last = 0;
    return this;
  }

  /** Ends a structure. */
  CompactWriter end() {
    out.write(0);
    last = outer.isEmpty() ? 0 : outer.pop();
    return this;
  }

  /** Writes the head of a list of structures, of which {@code size} must follow. */
  CompactWriter structs(int field, int size) {
    return list(field, size, STRUCT);
  }

  CompactWriter int32s(int field, int... values) {
    list(field, values.length, INT32);
    for (int value : values) {
      varint(zigzag(value));
    }
    return this;
  }

  CompactWriter texts(int field, String... values) {
    list(field, values.length, BINARY);
    for (String value : values) {
      text(value);
    }
    return this;
  }

  private CompactWriter list(int field, int size, int type) {
    head(field, LIST);
    if (size < SHORT_LIST) {
      out.write((size << 4) | type);
    } else {
      out.write(0xF0 | type);
      varint(size);
    }
    return this;
  }

  private void head(int field, int type) {
    out.write(((field - last) << 4) | type);
    last = field;
  }

  private void text(String value) {
    byte[] octets = value.getBytes(StandardCharsets.UTF_8);
    varint(octets.length);
    out.writeBytes(octets);
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
