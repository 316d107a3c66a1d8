package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples as the shipped reader reads them, beside made-up rows in the form of ICEWS. */
final class August2025ComparedTest {
  @TempDir Path folder;

  @Test
  void theMeetingFiledOnTheDayOfItsAgreementIsShownWithOurSentence() throws IOException {
    String ledger = folder.resolve("august.db").toString();
    List<String> words = new ArrayList<>(List.of("ingest", "--ledger", ledger));
    try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
      samples.map(Path::toString).filter(name -> name.endsWith(".json")).forEach(words::add);
    }
    assertThat(Run.shipped(words.toArray(String[]::new)).status()).isZero();
    Run run =
        Run.of(
            "compare",
            "src/test/files/foreign/icews.tab",
            "--ledger",
            ledger,
            "--as-of",
            "2025-08-31",
            "--dyad",
            "Russia,USA");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("2025-08-07 RUS–USA CONSULT · 2 rows, by Associated Press")
        .contains("ours: agreed, now occurred · Putin–Trump meeting")
        .doesNotContain("2025-08-15 RUS–USA");
  }
}
