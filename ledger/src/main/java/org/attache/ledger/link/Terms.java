package org.attache.ledger.link;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Weighted words, kept as sorted hashes so that two sets are compared in one pass. */
final class Terms {
  private static final Terms NONE = new Terms(new int[0], new float[0]);

  private final int[] hashes;
  private final float[] weights;
  private final float norm;

  private Terms(int[] hashes, float[] weights) {
    this.hashes = hashes;
    this.weights = weights;
    float squares = 0;
    for (float weight : weights) {
      squares += weight * weight;
    }
    this.norm = (float) Math.sqrt(squares);
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

  boolean isEmpty() {
    return hashes.length == 0;
  }

  boolean contains(String word) {
    return Arrays.binarySearch(hashes, word.hashCode()) >= 0;
  }

  /** Returns the cosine of the angle between the two, 0 to 1. */
  double cosine(Terms other) {
    return isEmpty() || other.isEmpty() ? 0 : product(other, false) / (norm * other.norm);
  }

  /** Returns the share of this set's weight that {@code other} holds too, 0 to 1. */
  double coveredBy(Terms other) {
    float total = 0;
    for (float weight : weights) {
      total += weight;
    }
    return total == 0 ? 0 : product(other, true) / total;
  }

  private double product(Terms other, boolean ownWeightOnly) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        sum += ownWeightOnly ? weights[i] : weights[i] * other.weights[j];
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
