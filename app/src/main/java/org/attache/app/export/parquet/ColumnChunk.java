package org.attache.app.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.attache.app.export.table.Kind;
import org.jspecify.annotations.Nullable;

/** The values of one column in one group of rows. */
final class ColumnChunk {
  /** Physical types of Parquet. */
  private static final int BOOLEAN = 0;

  private static final int INT32 = 1;
  private static final int DOUBLE = 5;
  private static final int BYTE_ARRAY = 6;

  private final String name;
  private final Kind kind;
  private final Levels repetitions = new Levels();
  private final Levels definitions = new Levels();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private int entries;
  private int bits;
  private int bitCount;

  ColumnChunk(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  String name() {
    return name;
  }

  Kind kind() {
    return kind;
  }

  boolean isList() {
    return kind == Kind.TEXTS || kind == Kind.LABELS;
  }

  int type() {
    return switch (kind) {
      case TEXT, TEXTS, LABEL, LABELS -> BYTE_ARRAY;
      case DAY, COUNT -> INT32;
      case NUMBER -> DOUBLE;
      case TRUTH -> BOOLEAN;
    };
  }

  /** Returns how many values the chunk has so far, those that are absent among them. */
  int entries() {
    return entries;
  }

  void add(@Nullable Object value) {
    if (!isList()) {
      entry(0, value == null ? 0 : 1);
      if (value != null) {
        plain(value);
      }
      return;
    }
    List<?> items = value instanceof List<?> list ? list : List.of();
    if (items.isEmpty()) {
      entry(0, 1);
    }
    for (int i = 0; i < items.size(); i++) {
      entry(i == 0 ? 0 : 1, 2);
      plain(String.valueOf(items.get(i)));
    }
  }

  private void entry(int repetition, int definition) {
    if (isList()) {
      repetitions.add(repetition);
    }
    definitions.add(definition);
    entries++;
  }

  private void plain(Object value) {
    switch (type()) {
      case BOOLEAN -> bit((Boolean) value);
      case INT32 ->
          little(
              value instanceof LocalDate day ? day.toEpochDay() : (Integer) value, Integer.BYTES);
      case DOUBLE -> little(Double.doubleToRawLongBits((Double) value), Long.BYTES);
      default -> {
        byte[] octets = value.toString().getBytes(StandardCharsets.UTF_8);
        little(octets.length, Integer.BYTES);
        values.writeBytes(octets);
      }
    }
  }

  private void little(long value, int octets) {
    for (int i = 0; i < octets; i++) {
      values.write((int) (value >>> (Byte.SIZE * i)));
    }
  }

  private void bit(boolean truth) {
    bits |= truth ? 1 << bitCount : 0;
    bitCount++;
    if (bitCount == Byte.SIZE) {
      flushBits();
    }
  }

  private void flushBits() {
    if (bitCount > 0) {
      values.write(bits);
      bits = 0;
      bitCount = 0;
    }
  }

  /** Returns the page of all values, and begins anew. */
  Page take() throws IOException {
    flushBits();
    byte[] levels = definitions.take();
    byte[] repeated = isList() ? repetitions.take() : new byte[0];
    ByteArrayOutputStream packed = new ByteArrayOutputStream(values.size() / 2);
    try (OutputStream zip = new Deflating(packed)) {
      zip.write(repeated);
      zip.write(levels);
      values.writeTo(zip);
    }
    int length = repeated.length + levels.length + values.size();
    Page page = new Page(entries, length, packed.toByteArray());
    values.reset();
    entries = 0;
    return page;
  }

  /** GZIP at a level that takes a third less time than the usual one for 5 % more bytes. */
  private static final class Deflating extends GZIPOutputStream {
    private static final int LEVEL = 4;
    private static final int BUFFER = 1 << 14;

    Deflating(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(LEVEL);
    }
  }
}
