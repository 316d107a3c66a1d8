package org.attache.reading.encode;

/**
 * A dense matrix in row order.
 *
 * @param rows inputs
 * @param columns outputs
 * @param values one row after the other
 */
@SuppressWarnings("ArrayRecordComponent") // owned by the weights, never changed
public record Matrix(int rows, int columns, float[] values) {
  public Matrix {
    if (values.length != rows * columns) {
      throw new IllegalArgumentException(
          "a matrix of " + rows + "×" + columns + " with " + values.length + " values");
    }
  }

  /** Adds {@code in} × (the rows from {@code firstRow}) to {@code out}. */
  void addProduct(float[] in, int firstRow, float[] out) {
    int i = 0;
    for (; i + 3 < in.length; i += 4) {
      int row = (firstRow + i) * columns;
      addFour(in[i], in[i + 1], in[i + 2], in[i + 3], row, out);
    }
    for (; i < in.length; i++) {
      addFour(in[i], 0, 0, 0, (firstRow + i) * columns, out);
    }
  }

  /** Four rows at a time: the sums stay in registers longer. */
  private void addFour(float a, float b, float c, float d, int row, float[] out) {
    int two = b == 0 ? row : row + columns;
    int three = c == 0 ? row : row + 2 * columns;
    int four = d == 0 ? row : row + 3 * columns;
    for (int j = 0; j < columns; j++) {
      out[j] +=
          a * values[row + j] + b * values[two + j] + c * values[three + j] + d * values[four + j];
    }
  }

  /** Returns {@code in} × this. */
  float[][] times(float[][] in) {
    float[][] out = new float[in.length][columns];
    int w = 0;
    for (; w + 3 < in.length; w += 4) {
      for (int i = 0; i + 1 < rows; i += 2) {
        addPair(in, out, w, i);
      }
    }
    for (; w < in.length; w++) {
      addProduct(in[w], 0, out[w]);
    }
    return out;
  }

  /** Two rows for four vectors at a time: each weight is fetched once for all of them. */
  private void addPair(float[][] in, float[][] out, int w, int i) {
    float a0 = in[w][i];
    float a1 = in[w][i + 1];
    float b0 = in[w + 1][i];
    float b1 = in[w + 1][i + 1];
    float c0 = in[w + 2][i];
    float c1 = in[w + 2][i + 1];
    float d0 = in[w + 3][i];
    float d1 = in[w + 3][i + 1];
    float[] a = out[w];
    float[] b = out[w + 1];
    float[] c = out[w + 2];
    float[] d = out[w + 3];
    int row = i * columns;
    int next = row + columns;
    for (int j = 0; j < columns; j++) {
      float x = values[row + j];
      float y = values[next + j];
      a[j] += a0 * x + a1 * y;
      b[j] += b0 * x + b1 * y;
      c[j] += c0 * x + c1 * y;
      d[j] += d0 * x + d1 * y;
    }
  }

  /** Returns a copy of row {@code row}. */
  float[] row(int row) {
    return java.util.Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
  }
}
