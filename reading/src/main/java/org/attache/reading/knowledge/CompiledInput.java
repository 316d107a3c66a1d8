package org.attache.reading.knowledge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads what {@link CompiledOutput} wrote, section by section. */
final class CompiledInput {
  private final ByteBuffer in;

  CompiledInput(ByteBuffer bytes) {
    in = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  int number() {
    if (in.remaining() < Integer.BYTES) {
      throw new IllegalArgumentException("compiled tables end too early");
    }
    return in.getInt();
  }

  byte[] bytes() {
    byte[] bytes = new byte[length(1)];
    in.get(bytes);
    return bytes;
  }

  /** Returns the bytes where they lie. */
  ByteBuffer view() {
    int length = length(1);
    ByteBuffer view = in.slice(in.position(), length);
    in.position(in.position() + length);
    return view;
  }

  int[] ints() {
    int[] numbers = new int[length(Integer.BYTES)];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  private int length(int size) {
    int length = number();
    if (length < 0 || length > in.remaining() / size) {
      throw new IllegalArgumentException("compiled tables are cut off");
    }
    return length;
  }
}
