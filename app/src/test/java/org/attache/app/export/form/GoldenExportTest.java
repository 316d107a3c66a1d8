package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.app.export.Rows;
import org.attache.app.export.Wishes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each format that is text against a file written before; {@code -Dgolden.regenerate=true} writes
 * them anew. What packs its bytes is read back instead: they depend on the Java that packs.
 */
final class GoldenExportTest {
  private static final Path FOLDER = Path.of("src/test/golden/export");

  @TestFactory
  Stream<DynamicTest> formatsWriteWhatTheyWroteBefore() {
    Map<String, Exported> all = new LinkedHashMap<>();
    for (ExportFormat format : ExportFormat.values()) {
      if (!format.isText()) {
        continue;
      }
      all.put(format + "." + format.ending(), Exported.of(format));
    }
    for (Rows rows : Rows.values()) {
      Wishes wishes = Exported.rows(rows);
      all.put("csv-" + rows + ".csv", Exported.of(ExportFormat.CSV, wishes));
      all.put("jsonl-" + rows + ".jsonl", Exported.of(ExportFormat.JSONL, wishes));
    }
    all.put("polecat-unrealised.tsv", Exported.of(ExportFormat.POLECAT, Exported.unrealised()));
    return all.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  @Test
  void theManifestIsWhatItWasBefore() throws IOException {
    Exported made = Exported.of(ExportFormat.ICEWS);
    check("icews.manifest.json", new Exported(bytes(made.manifest().json()), made.manifest()));
    check("icews.manifest.txt", new Exported(bytes(made.manifest().line()), made.manifest()));
  }

  private static byte[] bytes(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void check(String name, Exported made) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.regenerate")) {
      Files.createDirectories(FOLDER);
      Files.write(file, made.bytes());
      return;
    }
    assertThat(made.text()).isEqualTo(Files.readString(file));
  }
}
