package org.attache.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The project's own annotations: a folder of JSON Lines. A line holds its text, written for the
 * project, or names texts of corpora that are not the project's to ship; then it holds offsets
 * only, and a digest that tells whether the text put together here is the one that was annotated.
 */
final class OwnAnnotations {
  private static final int DIGEST_BYTES = 8;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final CorpusTexts texts;

  /**
   * Makes it.
   *
   * @param corpora folder of the corpora that hold the texts
   */
  OwnAnnotations(Path corpora) throws IOException {
    texts = new CorpusTexts(corpora);
  }

  /**
   * Returns the documents that settings ask for: those of the folder or file {@code annotations},
   * at most {@code annotations.most} sentences of them where that is set, drawn by {@code seed}.
   */
  static List<GoldDocument> asked(Settings settings) throws IOException {
    if (!settings.has("annotations")) {
      return List.of();
    }
    List<GoldDocument> all =
        new OwnAnnotations(settings.path("texts")).readAll(settings.path("annotations"));
    if (!settings.has("annotations.most")) {
      return all;
    }
    Collections.shuffle(all, new Random(settings.count("seed")));
    List<GoldDocument> drawn = new ArrayList<>();
    int room = settings.count("annotations.most");
    for (GoldDocument document : all) {
      if (document.sentences().size() <= room) {
        room -= document.sentences().size();
        drawn.add(document);
      }
    }
    return drawn;
  }

  /** Returns the documents of a folder of annotations, or of one of its files. */
  List<GoldDocument> readAll(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 1)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          documents.add(document(mapper.readTree(line)));
        }
      }
    }
    return documents;
  }

  private GoldDocument document(JsonNode line) throws IOException {
    String id = line.path("id").asString("");
    String text = texts.of(line);
    if (line.has("digest") && !digest(text).equals(line.get("digest").asString())) {
      throw new IOException(id + ": the corpus holds another text than the one annotated");
    }
    return new GoldDocument(
        id,
        text,
        ClaimForm.PAIRS.spans(line.path("sentences")),
        ClaimForm.PAIRS.claims(line.path("claims")));
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
