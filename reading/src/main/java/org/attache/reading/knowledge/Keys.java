package org.attache.reading.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Strings and their numbers from 0 on, looked up in one open-addressed table of primitives. */
final class Keys {
  private final int[] slots;
  private final Strings strings;

  private Keys(int[] slots, Strings strings) {
    this.slots = slots;
    this.strings = strings;
  }

  /** Returns the number of {@code key}, or -1. */
  int find(String key) {
    int slot = home(key, slots.length);
    while (slots[slot] != 0) {
      if (strings.equal(slots[slot] - 1, key)) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private static int home(String key, int slots) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 16)) & (slots - 1);
  }

  static Keys read(CompiledInput in) {
    return new Keys(in.ints(), Strings.read(in));
  }

  /** Writes the keys, of which none may come twice, in the order of their numbers. */
  static void write(Collection<String> keys, CompiledOutput out) {
    int[] slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, keys.size())) * 4)];
    int number = 0;
    for (String key : keys) {
      int slot = home(key, slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = ++number;
    }
    out.ints(slots);
    Strings.write(keys, out);
  }

  /** Texts one after the other in UTF-8. */
  private static final class Strings {
    private final byte[] bytes;
    private final int[] starts;

    Strings(byte[] bytes, int[] starts) {
      this.bytes = bytes;
      this.starts = starts;
    }

    boolean equal(int number, String key) {
      int at = starts[number];
      int length = starts[number + 1] - at;
      if (key.length() > length) {
        return false;
      }
      for (int i = 0; i < key.length(); i++) {
        char c = key.charAt(i);
        if (c > 127) {
          return key.equals(new String(bytes, at, length, StandardCharsets.UTF_8));
        }
        if (bytes[at + i] != c) {
          return false;
        }
      }
      return key.length() == length;
    }

    static Strings read(CompiledInput in) {
      int[] starts = in.ints();
      return new Strings(in.bytes(), starts);
    }

    static void write(Collection<String> strings, CompiledOutput out) {
      int[] starts = new int[strings.size() + 1];
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int number = 0;
      for (String string : strings) {
        bytes.writeBytes(string.getBytes(StandardCharsets.UTF_8));
        starts[++number] = bytes.size();
      }
      out.ints(starts);
      out.bytes(bytes.toByteArray());
    }
  }
}
