package org.attache.training;

/**
 * A matrix in int8: symmetric, zero point 0, with a scale for each row or column. The scale is the
 * one with the least squared error: clipping a few outliers makes the steps finer for the rest.
 *
 * @param values one row after the other
 * @param scales what a step is worth in each row or column
 */
@SuppressWarnings("ArrayRecordComponent") // lives within an export
record Quantised(byte[] values, float[] scales) {
  private static final int LIMIT = 127;

  /**
   * Most that the sizes of two weights which share an addition may come to. Processors without VNNI
   * add two products of an unsigned with a signed byte in 16 bits: 255 × 128 still fits.
   */
  private static final int PAIR = 128;

  private static final float[] SHARES = {
    2, 1.8f, 1.6f, 1.5f, 1.4f, 1.3f, 1.2f, 1.1f, 1, .95f, .9f, .85f, .8f, .75f, .7f, .65f, .6f, .5f
  };

  /** Quantises the weight of a product, with a scale for each column. */
  static Quantised columns(float[] values, int rows, int columns) {
    byte[] bytes = new byte[values.length];
    float[] scales = new float[columns];
    float[] column = new float[rows];
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        column[r] = values[r * columns + c];
      }
      byte[] best = new byte[rows];
      scales[c] = quantise(column, PAIR, best);
      for (int r = 0; r < rows; r++) {
        bytes[r * columns + c] = best[r];
      }
    }
    return new Quantised(bytes, scales);
  }

  /** Quantises a table of embeddings, with a scale for each row. */
  static Quantised rows(float[] values, int rows, int columns) {
    byte[] bytes = new byte[values.length];
    float[] scales = new float[rows];
    float[] row = new float[columns];
    byte[] best = new byte[columns];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(values, r * columns, row, 0, columns);
      scales[r] = quantise(row, 2 * LIMIT, best);
      System.arraycopy(best, 0, bytes, r * columns, columns);
    }
    return new Quantised(bytes, scales);
  }

  /** Fills {@code best} with the closest steps and returns what a step is worth. */
  private static float quantise(float[] values, int pair, byte[] best) {
    float most = 1e-9f;
    for (float value : values) {
      most = Math.max(most, Math.abs(value));
    }
    double least = Double.POSITIVE_INFINITY;
    float chosen = most / LIMIT;
    byte[] tried = new byte[values.length];
    for (float share : SHARES) {
      float scale = most * share / LIMIT;
      double error = steps(values, scale, pair, tried);
      if (error < least) {
        least = error;
        chosen = scale;
        System.arraycopy(tried, 0, best, 0, tried.length);
      }
    }
    return chosen;
  }

  /** Fills {@code steps} and returns the squared error. */
  private static double steps(float[] values, float scale, int pair, byte[] steps) {
    double error = 0;
    for (int i = 0; i < values.length; i++) {
      int step = Math.max(-LIMIT, Math.min(LIMIT, Math.round(values[i] / scale)));
      if (i % 2 == 1) {
        int room = pair - Math.abs(steps[i - 1]);
        step = Math.max(-room, Math.min(room, step));
      }
      steps[i] = (byte) step;
      double off = values[i] - scale * step;
      error += off * off;
    }
    return error;
  }
}
