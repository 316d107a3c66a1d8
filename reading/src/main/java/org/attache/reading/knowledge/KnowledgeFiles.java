package org.attache.reading.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.model.error.Fault;
import org.attache.model.error.NotFound;

/** Finds the tables: the shipped ones among the resources, a user's in directories. */
final class KnowledgeFiles {
  /**
   * Order matters: states before what refers to them, titles before offices, our own bodies before
   * the common ones that they correct.
   */
  private static final List<String> SHIPPED =
      List.of(
          "states.tsv",
          "organisations-more.tsv",
          "organisations.tsv",
          "outlets.tsv",
          "places.tsv",
          "regions.tsv",
          "titles.tsv",
          "titles-more.tsv",
          "offices.tsv",
          "groups.tsv",
          "words.tsv",
          "body-nouns.tsv",
          "cities.tsv");

  private final KnowledgeBuilder builder;

  KnowledgeFiles(KnowledgeBuilder builder) {
    this.builder = builder;
  }

  void readAll(List<Path> extra) {
    for (String name : SHIPPED) {
      builder.table(name, name, lines(resource(name)));
    }
    extra.forEach(this::readDirectory);
    builder.finish();
  }

  private static byte[] resource(String name) {
    try (InputStream in = KnowledgeFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new Fault("table-missing", "a shipped table is missing: " + name, name, null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Decodes line by line: nearly all are ASCII, and such strings are cut and compared faster. */
  private static List<String> lines(byte[] utf8) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= utf8.length; at++) {
      if (at == utf8.length ? at > begin : utf8[at] == '\n') {
        int end = at > begin && utf8[at - 1] == '\r' ? at - 1 : at;
        lines.add(new String(utf8, begin, end - begin, StandardCharsets.UTF_8));
        begin = at + 1;
      }
    }
    return lines;
  }

  private void readDirectory(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new NotFound(
          "knowledge-missing",
          "no such directory of knowledge tables: " + directory,
          directory.toString(),
          null);
    }
    try (Stream<Path> files = Files.list(directory)) {
      files.filter(Files::isRegularFile).sorted().forEach(this::readFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readFile(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      List<String> lines = text.replace("\uFEFF", "").lines().toList();
      if (name.endsWith(".txt")) {
        new PetrarchActors(file.toString(), builder).read(lines);
      } else if (!name.equals("MANIFEST.tsv")) {
        builder.table(name, file.toString(), lines);
      }
    } catch (CharacterCodingException e) {
      builder.complain(file.toString(), 1, "not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
