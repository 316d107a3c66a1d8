package org.attache.ledger.link;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weighted words, kept as sorted hashes so that two sets are compared in one pass. */
final class Terms {
  private static final Terms NONE = new Terms(new int[0], new float[0]);
  private static final int SPREAD = 0x9E3779B9;
  private static final int PLACES = 7;
  private static final double ROUNDING = 1e-5;

  private final int size;
  private final float norm;

  private final long even;
  private final long odd;

  /** Hashes in order, then, in the same order, the bits of their weights: one place in memory. */
  private final int[] words;

  private Terms(int[] hashes, float[] weights) {
    this.size = hashes.length;
    this.words = Arrays.copyOf(hashes, 2 * size);
    float squares = 0;
    long[] bits = new long[2];
    for (int i = 0; i < size; i++) {
      squares += weights[i] * weights[i];
      words[size + i] = Float.floatToRawIntBits(weights[i]);
      int place = place(hashes[i]);
      bits[place & 1] |= 1L << (place >> 1);
    }
    this.norm = (float) Math.sqrt(squares);
    this.even = bits[0];
    this.odd = bits[1];
  }

  static Terms of(Map<String, Float> words) {
    if (words.isEmpty()) {
      return NONE;
    }
    TreeMap<Integer, Float> sorted = new TreeMap<>();
    words.forEach((word, weight) -> sorted.merge(word.hashCode(), weight, Math::max));
    int[] hashes = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] weights = new float[hashes.length];
    int next = 0;
    for (float weight : sorted.values()) {
      weights[next++] = weight;
    }
    return new Terms(hashes, weights);
  }

  private static int place(int hash) {
    return (hash * SPREAD) >>> (Integer.SIZE - PLACES);
  }

  boolean isEmpty() {
    return size == 0;
  }

  private float weight(int index) {
    return Float.intBitsToFloat(words[size + index]);
  }

  /** Returns the cosine of the angle between the two, 0 to 1. */
  double cosine(Terms other) {
    return isEmpty() || other.isEmpty() ? 0 : product(other, false) / (norm * other.norm);
  }

  /** Returns half of 128 bits: a word whose bit is set in neither half is not here. */
  long even() {
    return even;
  }

  /** Returns the other half. */
  long odd() {
    return odd;
  }

  /**
   * Returns at least the cosine with another set, of which only the bits are known: by Cauchy and
   * Schwarz it is no more than the share of this set's norm that both may hold.
   */
  double mostCosine(long otherEven, long otherOdd) {
    if (isEmpty()) {
      return 0;
    }
    double squares = 0;
    for (int i = 0; i < size; i++) {
      int place = place(words[i]);
      long bits = (place & 1) == 0 ? otherEven : otherOdd;
      double weight = weight(i);
      squares += (bits >>> (place >> 1) & 1) * weight * weight;
    }
    return Math.sqrt(squares) / norm + ROUNDING;
  }

  /** Returns the share of this set's weight that {@code other} holds too, 0 to 1. */
  double coveredBy(Terms other) {
    float total = 0;
    for (int i = 0; i < size; i++) {
      total += weight(i);
    }
    return total == 0 ? 0 : product(other, true) / total;
  }

  private double product(Terms other, boolean ownWeightOnly) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < size && j < other.size) {
      int order = Integer.compare(words[i], other.words[j]);
      if (order == 0) {
        sum += ownWeightOnly ? weight(i) : weight(i) * other.weight(j);
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
