package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attache.model.Reading;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnnotatedDocumentsTest {
  private final ReadingCodec codec = new ReadingCodec().withText();

  @ParameterizedTest
  @ValueSource(strings = {"gold/train", "gold/dev"})
  void everyAnnotatedDocumentIsReadAndComesBack(String folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(SharedFolder.require(folder))) {
      files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }

    for (Path file : files) {
      Reading reading = codec.decode(Files.readString(file), Origin.of(file.toString()));
      assertThat(codec.decode(codec.encode(reading), Origin.of("again"))).isEqualTo(reading);
    }

    assertThat(files).isNotEmpty();
  }
}
