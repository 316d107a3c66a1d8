package org.attache.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.attache.model.Document;
import org.attache.model.error.Fault;
import org.attache.reading.knowledge.KnowledgeBase;
import org.attache.testkit.Chance;
import org.attache.testkit.NewsText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreparedTest {
  @TempDir private static Path folder;

  private static Prepared prepared;

  @BeforeAll
  static void prepare() {
    prepared = Prepared.write(folder);
  }

  @Test
  void whatIsReadIsTheSameWithAndWithout() {
    ArticleReader with = ArticleReader.loading(prepared::knowledge, prepared);
    ArticleReader without = ArticleReader.loading(KnowledgeBase::shipped, null);
    IntStream.range(0, 12)
        .mapToObj(seed -> document(NewsText.article(new Chance(seed))))
        .forEach(document -> assertThat(with.read(document)).isEqualTo(without.read(document)));
  }

  @Test
  void tablesThatWereCutOffAreRefused(@TempDir Path cut) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("knowledge.bin"));
    for (int length : new int[] {0, 3, 100, bytes.length / 2, bytes.length - 1}) {
      Files.write(cut.resolve("knowledge.bin"), Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> new Prepared(cut).knowledge())
          .isInstanceOf(Fault.class)
          .hasMessageContaining("do not load");
    }
  }

  @Test
  void aGraphThatIsNoneIsRefused(@TempDir Path other) throws IOException {
    Files.copy(folder.resolve("knowledge.bin"), other.resolve("knowledge.bin"));
    Files.writeString(other.resolve("encoder.ort"), "xxxxORTM and nothing else");
    Prepared broken = new Prepared(other);
    assertThatThrownBy(() -> ArticleReader.loading(broken::knowledge, broken))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("the weights do not load");
  }

  private static Document document(String text) {
    return Document.of("prepared", text, LocalDate.of(2025, 8, 20));
  }
}
