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

  /** Adds {@code in} × this to {@code out}. */
  void addProduct(float[] in, float[] out) {
    addProduct(in, 0, out);
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

  /** Returns a copy of row {@code row}. */
  float[] row(int row) {
    return java.util.Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
  }
}
