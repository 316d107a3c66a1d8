package org.attache.ledger.link;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weighted words, kept as sorted hashes so that two sets are compared in one pass. */
final class Terms {
  private static final Terms NONE = new Terms(new int[0], new float[0]);
  private static final int SPREAD = 0x9E3779B9;
  private static final double ROUNDING = 1e-5;

  /** A sketch has 128 cells of four bits. */
  private static final int CELL_DIGITS = 7;

  private static final int CELL_BITS = 4;
  private static final int FULL_CELL = (1 << CELL_BITS) - 1;
  private static final int CELLS_A_NUMBER = Integer.SIZE / CELL_BITS;

  /** How many numbers a sketch takes. */
  static final int SKETCH = (1 << CELL_DIGITS) / CELLS_A_NUMBER;

  private final int size;
  private final float norm;
  private final float unit;

  /** Hashes in order, then, in the same order, the bits of their weights: one place in memory. */
  private final int[] words;

  private Terms(int[] hashes, float[] weights) {
    this.size = hashes.length;
    this.words = Arrays.copyOf(hashes, 2 * size);
    float squares = 0;
    float most = 0;
    for (int i = 0; i < size; i++) {
      squares += weights[i] * weights[i];
      most = Math.max(most, weights[i]);
      words[size + i] = Float.floatToRawIntBits(weights[i]);
    }
    this.norm = (float) Math.sqrt(squares);
    this.unit = size == 0 ? 0 : most / norm / FULL_CELL;
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

  private static int cell(int hash) {
    return (hash * SPREAD) >>> (Integer.SIZE - CELL_DIGITS);
  }

  /**
   * Writes, word by word, into the cell that the word falls into how heavy it is: in {@link #unit}s
   * of this set's norm, rounded up, the heaviest of each cell.
   *
   * @param numbers takes {@value #SKETCH} of them, 0 before
   */
  void sketch(int[] numbers, int from) {
    for (int i = 0; i < size; i++) {
      int cell = cell(words[i]);
      int number = from + cell / CELLS_A_NUMBER;
      int shift = cell % CELLS_A_NUMBER * CELL_BITS;
      int weight = Math.min(FULL_CELL, (int) Math.ceil(weight(i) / norm / unit - ROUNDING));
      if (weight > ((numbers[number] >>> shift) & FULL_CELL)) {
        numbers[number] = (numbers[number] & ~(FULL_CELL << shift)) | (weight << shift);
      }
    }
  }

  /** Returns how much of the norm a cell's number stands for. */
  float unit() {
    return unit;
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

  /**
   * Returns at least the cosine with another set, of which only the sketch is known: no word weighs
   * more there than the heaviest of its cell.
   */
  double mostCosine(int[] sketch, int from, float otherUnit) {
    if (isEmpty()) {
      return 0;
    }
    float sum = 0;
    for (int i = 0; i < size; i++) {
      int cell = cell(words[i]);
      int number = sketch[from + cell / CELLS_A_NUMBER];
      sum += weight(i) * ((number >>> (cell % CELLS_A_NUMBER * CELL_BITS)) & FULL_CELL);
    }
    return sum * otherUnit / norm * (1 + ROUNDING) + ROUNDING;
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
