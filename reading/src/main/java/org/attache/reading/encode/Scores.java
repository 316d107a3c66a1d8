package org.attache.reading.encode;

/** Arithmetic on rows of scores. */
final class Scores {
  private Scores() {}

  static float logSum(float[] x, int begin, int end) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = begin; i < end; i++) {
      most = Math.max(most, x[i]);
    }
    double sum = 0;
    for (int i = begin; i < end; i++) {
      sum += Math.exp(x[i] - most);
    }
    return (float) (most + Math.log(sum));
  }

  /** Returns the softmax of {@code x / temperature}. */
  static float[] softmax(float[] x, float temperature) {
    float[] scaled = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      scaled[i] = x[i] / temperature;
    }
    float sum = logSum(scaled, 0, scaled.length);
    for (int i = 0; i < x.length; i++) {
      scaled[i] = (float) Math.exp(scaled[i] - sum);
    }
    return scaled;
  }

  static int best(float[] x) {
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      best = x[i] > x[best] ? i : best;
    }
    return best;
  }

  static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  static void rectify(float[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.max(0, x[i]);
    }
  }
}
