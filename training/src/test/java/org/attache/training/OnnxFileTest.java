package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class OnnxFileTest {
  @Test
  void findsTheWeightOfEachProduct() throws IOException {
    OnnxFile full = BaseModel.full();
    for (String path : Transformer.products()) {
      assertThat(full.tensors()).containsKey(full.weightName(path));
    }
  }
}
