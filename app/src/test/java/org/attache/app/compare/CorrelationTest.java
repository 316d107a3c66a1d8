package org.attache.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorrelationTest {
  @Test
  void whereOneSideNeverVariesThereIsNone() {
    for (int tenths = -100; tenths <= 100; tenths++) {
      List<double[]> pairs = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        pairs.add(new double[] {i, tenths / 30.0});
      }
      assertThat(Correlation.of(pairs)).isNull();
    }
  }

  @Test
  void whatRisesOrFallsTogetherIsOneOrMinusOne() {
    List<double[]> up = List.of(new double[] {1, 10}, new double[] {2, 20}, new double[] {3, 30});
    List<double[]> down = List.of(new double[] {1, 3}, new double[] {2, 2}, new double[] {3, 1});
    assertThat(Correlation.of(up)).isCloseTo(1, within(1e-12));
    assertThat(Correlation.of(down)).isCloseTo(-1, within(1e-12));
    assertThat(Correlation.of(up.subList(0, 2))).isNull();
  }
}
