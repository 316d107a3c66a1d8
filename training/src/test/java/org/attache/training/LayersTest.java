package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LayersTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @TempDir Path folder;

  @Test
  void layersAreCountedByNamesWithSeveralDigitsToo() {
    List<String> names =
        List.of("encoder.layer.9.a", "encoder/layer.11/b", "encoder.layer.10.c", "role.out");
    assertThat(Layers.count(names)).isEqualTo(12);
    assertThat(Layers.of("role.out")).isEqualTo(Layers.NONE);
    assertThat(Layers.count(List.of())).isZero();
  }

  @Test
  void theLastOfTwelveLayersLearnsFastestAndTheTablesSlowest() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.properties"),
            "rate.encoder=1\nrate.layer.decay=.5\nrate.kinds=3\nrate.heads=7\n");
    try (NDManager manager = NDManager.newBaseManager();
        Parameters parameters = new Parameters(manager)) {
      for (int layer = 0; layer < 12; layer++) {
        parameters.zeros("encoder.layer." + layer + ".output.dense.bias", 1);
      }
      AdamW optimizer = new AdamW(manager, parameters, new Settings(file, List.of()));
      assertThat(optimizer.rate("encoder.layer.11.output.dense.bias")).isCloseTo(1, CLOSE);
      assertThat(optimizer.rate("encoder.layer.10.output.dense.bias")).isCloseTo(.5, CLOSE);
      assertThat(optimizer.rate("encoder.layer.1.output.dense.bias"))
          .isCloseTo(Math.pow(.5, 10), CLOSE);
      assertThat(optimizer.rate("embeddings.LayerNorm.bias")).isCloseTo(Math.pow(.5, 12), CLOSE);
      assertThat(optimizer.rate("role.out")).isCloseTo(7, CLOSE);
    }
  }
}
