package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrialsTest {
  @TempDir Path folder;

  @Test
  void documentsAreDealtIntoPartsOfLikeSizes() {
    int[] sizes = new int[3];
    for (int document = 0; document < 600; document++) {
      sizes[Trials.part("td-" + document, 3)]++;
    }
    assertThat(IntStream.of(sizes).min().orElse(0)).isGreaterThan(150);
  }

  @Test
  void aSwitchIsOnOrOffAndWhatDoesNotExistIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("s.properties"), "hints=false\nkinds=maybe\n");
    Settings settings = new Settings(file, List.of("hints=true"));
    assertThat(settings.is("hints")).isTrue();
    assertThatThrownBy(() -> settings.is("kinds")).hasMessageContaining("kinds");
    assertThatThrownBy(() -> new Settings(file, List.of("hint=true"))).hasMessageContaining("hint");
  }

  @Test
  void oneFileOfAnnotationsOrSomeOfItsSentencesCanBeAskedFor() throws IOException {
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      some.append("{\"id\": \"own-")
          .append(i)
          .append("\", \"text\": \"It rained.\", \"sentences\": [[0, 10]], \"claims\": []}\n");
    }
    Path file = Files.writeString(folder.resolve("own.jsonl"), some);
    Path settings =
        Files.writeString(
            folder.resolve("s.properties"),
            "seed=1\nannotations=\nannotations.most=\ntexts=" + folder);
    assertThat(OwnAnnotations.asked(new Settings(settings, List.of()))).isEmpty();
    List<String> asked = List.of("annotations=" + file);
    assertThat(OwnAnnotations.asked(new Settings(settings, asked))).hasSize(5);
    List<String> most = List.of("annotations=" + folder, "annotations.most=3");
    assertThat(OwnAnnotations.asked(new Settings(settings, most))).hasSize(3);
  }
}
