package org.attache.reading.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManifestTest {
  @Test
  void everyTableHasASourceAndALicence() throws IOException, URISyntaxException {
    Path manifest =
        Path.of(Objects.requireNonNull(KnowledgeBase.class.getResource("MANIFEST.tsv")).toURI());
    List<String> rows = Files.readAllLines(manifest);
    assertThat(rows).allMatch(row -> row.split("\t", -1).length == 4);
    List<String> listed = rows.stream().skip(1).map(row -> row.split("\t", -1)[0]).toList();
    try (Stream<Path> files = Files.list(Objects.requireNonNull(manifest.getParent()))) {
      List<String> tables =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".tsv") && !name.equals("MANIFEST.tsv"))
              .toList();
      assertThat(listed).containsExactlyInAnyOrderElementsOf(tables);
    }
  }
}
