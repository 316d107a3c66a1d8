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

  /** Adds {@code in} × (the rows from {@code first}) to {@code out}, for each of several pairs. */
  void addProducts(float[][] in, int first, float[][] out) {
    int count = in.length == 0 ? 0 : in[0].length;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      addFour(in, i, first + i, out);
    }
    for (; i < count; i++) {
      for (int k = 0; k < in.length; k++) {
        add(in[k][i], rows[first + i], out[k]);
      }
    }
  }

  /** Four rows for all pairs at a time: each weight is fetched from afar once for all of them. */
  private void addFour(float[][] in, int i, int row, float[][] out) {
    float[] one = rows[row];
    float[] two = rows[row + 1];
    float[] three = rows[row + 2];
    float[] four = rows[row + 3];
    for (int k = 0; k < in.length; k++) {
      float[] x = in[k];
      add(x[i], one, x[i + 1], two, x[i + 2], three, x[i + 3], four, out[k]);
    }
  }

  private static void add(
      float a,
      float[] one,
      float b,
      float[] two,
      float c,
      float[] three,
      float d,
      float[] four,
      float[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] = out[j] + (a * one[j] + b * two[j]) + (c * three[j] + d * four[j]);
    }
  }

  private static void add(float a, float[] one, float[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] += a * one[j];
    }
  }
}
