package org.attache.reading.knowledge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes the sections of compiled tables: arrays, each after its length. */
final class CompiledOutput {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 21);

  void number(int number) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(bytes.putInt(number).array());
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  void ints(int[] numbers) {
    number(numbers.length);
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(numbers);
    out.writeBytes(bytes.array());
  }

  void ints(Collection<Integer> numbers) {
    ints(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Writes lists of numbers. */
  void lists(Collection<? extends Collection<Integer>> lists) {
    List<Integer> starts = new ArrayList<>(lists.size() + 1);
    List<Integer> all = new ArrayList<>();
    starts.add(0);
    for (Collection<Integer> list : lists) {
      all.addAll(list);
      starts.add(all.size());
    }
    ints(starts);
    ints(all);
  }

  /** Writes one row. */
  interface RowForm<T> {
    void write(T row, DataOutputStream out) throws IOException;
  }

  <T> void rows(Collection<T> rows, RowForm<T> form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Integer> starts = new ArrayList<>(rows.size() + 1);
    starts.add(0);
    try {
      DataOutputStream data = new DataOutputStream(bytes);
      for (T row : rows) {
        form.write(row, data);
        starts.add(bytes.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ints(starts);
    bytes(bytes.toByteArray());
  }

  /** Writes the sections of another. */
  void append(CompiledOutput sections) {
    out.writeBytes(sections.written());
  }

  byte[] written() {
    return out.toByteArray();
  }
}
