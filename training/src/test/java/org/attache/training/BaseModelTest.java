package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BaseModelTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(BaseModel.class)
  void eachBaseIsFoundByTheNameThatItShows(BaseModel base) throws IOException {
    assertThat(BaseModel.of(settings(base.toString()))).isEqualTo(base);
  }

  @Test
  void anUnknownBaseIsRefusedByNameAndThoseThereAreAreNamed() throws IOException {
    Settings settings = settings("bert-large");
    assertThatThrownBy(() -> BaseModel.of(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no base bert-large, only all-minilm-l6-v2 and bge-small-en-v1.5");
  }

  @Test
  void basesDoNotShareTheFileOfWeightsThatHaveLearntSyntax() {
    assertThat(BaseModel.ALL_MINILM_L6_V2.syntaxFile()).isEqualTo("syntax.params");
    assertThat(BaseModel.BGE_SMALL_EN_V1_5.syntaxFile())
        .isEqualTo("syntax-bge-small-en-v1.5.params");
  }

  private Settings settings(String base) throws IOException {
    Path file = Files.writeString(folder.resolve("s.properties"), "base=all-minilm-l6-v2\n");
    return new Settings(file, List.of("base=" + base));
  }
}
