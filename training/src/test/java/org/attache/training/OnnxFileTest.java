package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OnnxFileTest {
  @Test
  void findsTheWeightOfEachProduct() throws IOException {
    OnnxFile full = BaseModel.full();
    OnnxFile quantised = BaseModel.quantised();
    for (String path : Transformer.products()) {
      assertThat(full.tensors()).containsKey(full.weightName(path));
      assertThat(quantised.tensors()).containsKey(quantised.weightName(path) + "_quantized");
    }
  }

  @Test
  void writesWhatItRead() throws IOException {
    OnnxFile file = BaseModel.quantised();
    OnnxFile again = new OnnxFile(file.with(Map.of()));
    assertThat(again.tensors().keySet()).isEqualTo(file.tensors().keySet());
    assertThat(again.weightOfProduct()).isEqualTo(file.weightOfProduct());
  }

  @Test
  void replacesAnInitialiser() throws IOException {
    OnnxFile file = BaseModel.quantised();
    String name = "embeddings.LayerNorm.bias";
    OnnxFile.Tensor other = file.tensor("embeddings.LayerNorm.weight");
    OnnxFile again = new OnnxFile(file.with(Map.of(name, other)));
    assertThat(again.tensor(name).floats()).isEqualTo(other.floats());
  }
}
