package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class RowsTest {
  private static final int FIRST = 2;
  private static final int COLUMNS = 19;

  @Test
  void multipliesSeveralVectorsAsIfEachStoodAlone() {
    for (int count = 1; count <= 9; count++) {
      Random random = new Random(count);
      float[][] rows = values(random, FIRST + count, COLUMNS);
      float[][] in = values(random, 3, count);
      float[][] out = values(random, 3, COLUMNS);
      double[][] expected = expected(rows, in, out);
      float[][] alone = {out[1].clone()};
      new Rows(rows).addProducts(in, FIRST, out);
      new Rows(rows).addProducts(new float[][] {in[1]}, FIRST, alone);
      assertThat(alone[0]).containsExactly(out[1]);
      for (int k = 0; k < in.length; k++) {
        for (int c = 0; c < COLUMNS; c++) {
          assertThat((double) out[k][c]).isCloseTo(expected[k][c], within(1e-4));
        }
      }
    }
  }

  private static double[][] expected(float[][] rows, float[][] in, float[][] out) {
    double[][] sums = new double[in.length][COLUMNS];
    for (int k = 0; k < in.length; k++) {
      for (int c = 0; c < COLUMNS; c++) {
        sums[k][c] = out[k][c];
        for (int i = 0; i < in[k].length; i++) {
          sums[k][c] += (double) in[k][i] * rows[FIRST + i][c];
        }
      }
    }
    return sums;
  }

  private static float[][] values(Random random, int rows, int columns) {
    float[][] values = new float[rows][columns];
    for (float[] row : values) {
      for (int c = 0; c < columns; c++) {
        row[c] = (float) random.nextGaussian();
      }
    }
    return values;
  }
}
