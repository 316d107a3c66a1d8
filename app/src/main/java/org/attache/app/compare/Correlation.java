package org.attache.app.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pearson's correlation. */
final class Correlation {
  /** Of two points any line is the right one. */
  private static final int FEWEST = 3;

  private Correlation() {}

  /** Returns it of pairs of values, null of fewer than three or where one side never varies. */
  static @Nullable Double of(List<double[]> pairs) {
    if (pairs.size() < FEWEST || isConstant(pairs, 0) || isConstant(pairs, 1)) {
      return null;
    }
    double meanX = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
    double meanY = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (double[] pair : pairs) {
      xy += (pair[0] - meanX) * (pair[1] - meanY);
      xx += (pair[0] - meanX) * (pair[0] - meanX);
      yy += (pair[1] - meanY) * (pair[1] - meanY);
    }
    return xy / Math.sqrt(xx * yy);
  }

  /** The mean of equal values may differ from them in the last digit, and so seem to vary. */
  private static boolean isConstant(List<double[]> pairs, int side) {
    return pairs.stream().allMatch(pair -> pair[side] == pairs.get(0)[side]);
  }
}
