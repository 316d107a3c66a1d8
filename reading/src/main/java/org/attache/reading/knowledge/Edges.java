package org.attache.reading.knowledge;

import java.util.Arrays;

/** Edges of a trie, from (node, word) to node, in one open-addressed table of primitives. */
final class Edges {
  private static final long FREE = -1;

  private long[] keys = new long[1 << 12];
  private int[] children = new int[1 << 12];
  private int size;

  Edges() {
    Arrays.fill(keys, FREE);
  }

  /** Returns the node reached, or -1. */
  int child(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    return keys[slot] == FREE ? -1 : children[slot];
  }

  void put(int node, int word, int child) {
    if (++size * 2 > keys.length) {
      grow();
    }
    long key = key(node, word);
    int slot = slot(key);
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  /** Returns the slot of {@code key}, or the free one where it belongs. */
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }
}
