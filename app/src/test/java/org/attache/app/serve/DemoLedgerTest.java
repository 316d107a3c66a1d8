package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attache.model.Document;
import org.junit.jupiter.api.Test;

final class DemoLedgerTest {
  @Test
  void everySampleIsInTheDemo() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../samples"))) {
      long samples = files.filter(file -> file.toString().endsWith(".json")).count();

      assertThat(DemoLedger.samples()).hasSize((int) samples);
    }
    assertThat(DemoLedger.samples().stream().map(Document::id)).doesNotHaveDuplicates();
  }
}
