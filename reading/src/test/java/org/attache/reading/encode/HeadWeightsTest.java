package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HeadWeightsTest {
  @Test
  void readsWhatItWrote() throws IOException {
    HeadWeights weights =
        new HeadWeights(
            Map.of("stage", List.of("agreed", "denied")),
            Map.of("a", new Matrix(2, 2, new float[] {1, -2.5f, 0.125f, 0})));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    HeadWeights read = HeadWeights.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.names("stage")).containsExactly("agreed", "denied");
    assertThat(read.matrix("a").values()).containsExactly(1, -2.5f, 0.125f, 0);
    assertThat(read.setting("b", 3)).isEqualTo(3);
  }

  @Test
  void saysWhatIsMissing() {
    HeadWeights none = new HeadWeights(Map.of(), Map.of());
    assertThatThrownBy(() -> none.matrix("role.out"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("role.out");
  }

  @Test
  void refusesAnotherFile() {
    assertThatThrownBy(() -> HeadWeights.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class);
  }
}
