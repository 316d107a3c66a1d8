package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class QuantisedTest {
  private static final int ROWS = 384;
  private static final int COLUMNS = 3;

  @Test
  void staysCloseToTheWeightsOfEachColumn() {
    float[] weights = weights();
    Quantised quantised = Quantised.columns(weights, ROWS, COLUMNS);
    for (int i = 0; i < weights.length; i++) {
      float back = quantised.values()[i] * quantised.scales()[i % COLUMNS];
      assertThat(back).isCloseTo(weights[i], within(2.2f * deviation(i % COLUMNS)));
    }
  }

  @Test
  void letsNoTwoProductsOverflowSixteenBits() {
    float[] weights = weights();
    weights[0] = weights[COLUMNS] = 5;
    byte[] steps = Quantised.columns(weights, ROWS, COLUMNS).values();
    for (int row = 0; row < ROWS; row += 2) {
      for (int column = 0; column < COLUMNS; column++) {
        int one = Math.abs(steps[row * COLUMNS + column]);
        int two = Math.abs(steps[(row + 1) * COLUMNS + column]);
        assertThat(255 * (one + two)).isLessThanOrEqualTo(Short.MAX_VALUE);
      }
    }
  }

  @Test
  void givesEachRowOfATableItsOwnScale() {
    Quantised quantised = Quantised.rows(new float[] {1, -.5f, .01f, .02f}, 2, 2);
    assertThat(quantised.values()[0] * quantised.scales()[0]).isCloseTo(1, within(.01f));
    assertThat(quantised.values()[3] * quantised.scales()[1]).isCloseTo(.02f, within(.0002f));
  }

  private static float[] weights() {
    Random random = new Random(1);
    float[] weights = new float[ROWS * COLUMNS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian() * deviation(i % COLUMNS);
    }
    return weights;
  }

  private static float deviation(int column) {
    return column + 1;
  }
}
