package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OnnxFileTest {
  @ParameterizedTest
  @CsvSource({"ALL_MINILM_L6_V2, 6", "BGE_SMALL_EN_V1_5, 12"})
  void findsTheWeightOfEachProductInEachLayer(BaseModel base, int layers) throws IOException {
    OnnxFile full = base.full();
    assertThat(Layers.count(full.weightOfProduct().keySet())).isEqualTo(layers);
    for (String path : Transformer.products(layers)) {
      assertThat(full.tensors()).containsKey(full.weightName(path));
    }
  }
}
