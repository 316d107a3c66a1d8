package org.attache.reading.encode;

/**
 * A matrix as one array a row. The compiler turns loops over arrays of their own into vector
 * instructions; where rows are stretches of one array it does not, since they might overlap.
 *
 * @param rows the rows, all of one length
 */
@SuppressWarnings("ArrayRecordComponent") // owned by the package, never changed
record Rows(float[][] rows) {
  static Rows of(Matrix matrix) {
    float[][] rows = new float[matrix.rows()][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = matrix.row(r);
    }
    return new Rows(rows);
  }

  int columns() {
    return rows[0].length;
  }

  /** Returns the matrix with rows and columns exchanged. */
  Rows transposed() {
    float[][] columns = new float[columns()][rows.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        columns[c][r] = rows[r][c];
      }
    }
    return new Rows(columns);
  }

  /** Adds {@code in} × (the rows from {@code first}) to {@code out}. */
  void addProduct(float[] in, int first, float[] out) {
    int i = 0;
    for (; i + 3 < in.length; i += 4) {
      int row = first + i;
      add(in[i], rows[row], in[i + 1], rows[row + 1], out);
      add(in[i + 2], rows[row + 2], in[i + 3], rows[row + 3], out);
    }
    for (; i < in.length; i++) {
      float[] row = rows[first + i];
      for (int j = 0; j < out.length; j++) {
        out[j] += in[i] * row[j];
      }
    }
  }

  private static void add(float a, float[] one, float b, float[] two, float[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] += a * one[j] + b * two[j];
    }
  }
}
