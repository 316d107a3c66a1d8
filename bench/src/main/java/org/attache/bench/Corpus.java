package org.attache.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.attache.model.Document;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.attache.testkit.Chance;
import org.attache.testkit.NewsText;

/**
 * Documents to read.
 *
 * @param name what it is called in the figures
 */
record Corpus(String name, List<Document> documents) {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 7);

  Corpus {
    documents = List.copyOf(documents);
  }

  /** Returns articles of the test kit, the same in every run. */
  static Corpus seeded(int articles) {
    List<Document> documents = new ArrayList<>();
    for (int seed = 0; seed < articles; seed++) {
      String text = NewsText.article(new Chance(seed));
      documents.add(Document.of("seed-" + seed, text, DAY.plusDays(seed % 365)));
    }
    return new Corpus("seeded", documents);
  }

  /** Returns up to {@code most} documents of a gzipped file of JSON Lines, from all over it. */
  static Corpus of(Path file, int most) {
    List<Document> all = new ArrayList<>();
    DocumentCodec codec = new DocumentCodec();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(codec.decode(line, Origin.line(file.toString(), number++)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int step = Math.max(1, all.size() / most);
    List<Document> some = new ArrayList<>();
    for (int i = 0; i < all.size() && some.size() < most; i += step) {
      some.add(all.get(i));
    }
    return new Corpus(file.getFileName().toString().replace(".jsonl.gz", ""), some);
  }
}
