package org.attache.bench.ledger;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Seeded draws from shares that were measured. */
final class Draw {
  private final SplittableRandom random;

  Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns true in that share of the cases. */
  boolean happens(double share) {
    return random.nextDouble() < share;
  }

  /** Returns a whole number from 0 to {@code bound} - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns an index, each as often as its weight says. */
  int index(Weighted weighted) {
    return weighted.at(random.nextDouble());
  }

  /** How often each index is drawn. */
  static final class Weighted {
    private final double[] upTo;

    private Weighted(double[] weights) {
      double sum = Arrays.stream(weights).sum();
      this.upTo = new double[weights.length];
      double so = 0;
      for (int i = 0; i < weights.length; i++) {
        so += weights[i] / sum;
        upTo[i] = so;
      }
    }

    static Weighted of(double... weights) {
      return new Weighted(weights);
    }

    /** Returns weights that fall with the rank, as those of words and of states in the news do. */
    static Weighted byRank(int count, double exponent) {
      double[] weights = new double[count];
      for (int i = 0; i < count; i++) {
        weights[i] = Math.pow(i + 1.0, -exponent);
      }
      return new Weighted(weights);
    }

    private int at(double share) {
      int found = Arrays.binarySearch(upTo, share);
      return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }
  }
}
