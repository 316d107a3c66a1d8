package org.attache.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated document.
 *
 * @param id the document's id
 * @param text its text
 * @param sentences spans of its sentences
 * @param claims its claims
 * @param unsure stretches of which nobody knows whether they are triggers
 */
record GoldDocument(
    String id, String text, List<Span> sentences, List<GoldClaim> claims, List<Span> unsure) {
  GoldDocument(String id, String text, List<Span> sentences, List<GoldClaim> claims) {
    this(id, text, sentences, claims, List.of());
  }

  /** Reads the documents of a folder in the order of their names. */
  static List<GoldDocument> readAll(Path folder) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode root = mapper.readTree(Files.readString(file));
        if (root.has("claims")) {
          documents.add(of(root));
        }
      }
    }
    return documents;
  }

  private static GoldDocument of(JsonNode root) {
    return new GoldDocument(
        root.get("document").get("id").asString(),
        root.get("text").asString(),
        ClaimForm.PAIRS.spans(root.get("sentences")),
        ClaimForm.READING.claims(root.get("claims")));
  }
}
