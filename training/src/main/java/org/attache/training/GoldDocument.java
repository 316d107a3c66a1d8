package org.attache.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
    List<Span> sentences = new ArrayList<>();
    for (JsonNode s : root.get("sentences")) {
      sentences.add(new Span(s.get(0).asInt(), s.get(1).asInt()));
    }
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonNode claim : root.get("claims")) {
      claims.add(claim(claim));
    }
    return new GoldDocument(
        root.get("document").get("id").asString(),
        root.get("text").asString(),
        List.copyOf(sentences),
        List.copyOf(claims));
  }

  private static GoldClaim claim(JsonNode claim) {
    TreeMap<String, List<Span>> roles = new TreeMap<>();
    roles.put("ACTOR", spans(claim.path("actors")));
    roles.put("RECIPIENT", spans(claim.path("recipients")));
    roles.put("MOVER", spans(claim.path("stage_by")));
    roles.put("PLACE", claim.has("place") ? List.of(span(claim.get("place"))) : List.of());
    roles.put("TIME", claim.has("time") ? List.of(span(claim.get("time"))) : List.of());
    List<Span> chain = new ArrayList<>();
    for (JsonNode link : claim.path("attribution")) {
      chain.add(span(link.get("source")));
    }
    roles.put("SOURCE", chain.isEmpty() ? List.of() : chain.subList(0, 1));
    roles.put("CARRIER", chain.isEmpty() ? List.of() : chain.subList(1, chain.size()));
    return new GoldClaim(
        span(claim.get("trigger")),
        claim.get("event").asString(),
        claim.get("stage").asString(),
        claim.path("hedged").asBoolean(false),
        names(claim.path("modes")),
        names(claim.path("contexts")),
        roles,
        false);
  }

  private static Span span(JsonNode node) {
    return new Span(node.get("begin").asInt(), node.get("end").asInt());
  }

  private static List<Span> spans(JsonNode nodes) {
    List<Span> spans = new ArrayList<>();
    nodes.forEach(n -> spans.add(span(n)));
    return spans;
  }

  private static List<String> names(JsonNode nodes) {
    List<String> names = new ArrayList<>();
    nodes.forEach(n -> names.add(n.asString()));
    return names;
  }
}
