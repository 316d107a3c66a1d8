package org.attache.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.attache.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The project's own annotations: a folder of JSON Lines. A line holds its text, written for the
 * project, or names items of corpora whose text is not the project's to ship; then it holds offsets
 * only, and a digest that tells whether the text put together here is the one that was annotated.
 */
final class OwnAnnotations {
  private static final Pattern LANGUAGE_MARK = Pattern.compile(" \\[[a-z]{2}\\]");
  private static final Pattern SINGLE_BREAK = Pattern.compile("(?<!\\n)\\n(?!\\n)");
  private static final Pattern CLOSING =
      Pattern.compile("\\\\?#+\\s*$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern EDGES =
      Pattern.compile("^\\s+|\\s+$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int DIGEST_BYTES = 8;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Map<String, JsonNode> items = new HashMap<>();

  /**
   * Makes it.
   *
   * @param corpora folder with {@code *.jsonl.gz} that hold the texts
   */
  OwnAnnotations(Path corpora) throws IOException {
    try (Stream<Path> files = Files.list(corpora)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        for (String line : lines(file)) {
          JsonNode item = mapper.readTree(line);
          items.put(item.path("id").asString(""), item);
        }
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  /** Returns the documents of a folder of annotations. */
  List<GoldDocument> readAll(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
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
    String text = text(line);
    if (line.has("digest") && !digest(text).equals(line.get("digest").asString())) {
      throw new IOException(id + ": the corpus holds another text than the one annotated");
    }
    List<GoldClaim> claims = new ArrayList<>();
    line.path("claims").forEach(claim -> claims.add(claim(claim)));
    return new GoldDocument(id, text, spans(line.path("sentences")), claims);
  }

  private String text(JsonNode line) throws IOException {
    if (line.has("text")) {
      return line.get("text").asString();
    }
    if (line.has("source")) {
      JsonNode item = item(line.get("source").asString());
      String body = SINGLE_BREAK.matcher(item.path("text").asString("")).replaceAll(" ");
      String plain = trim(CLOSING.matcher(trim(body.replace("*", ""))).replaceAll(""));
      return trim(item.path("title").asString("")) + "\n" + plain;
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode id : line.path("items")) {
      parts.add(trim(item(id.asString()).path("text").asString("")));
    }
    return LANGUAGE_MARK.matcher(String.join("\n\n", parts)).replaceAll("");
  }

  /** White space of any kind counts, no-break spaces too. */
  private static String trim(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  private JsonNode item(String id) throws IOException {
    JsonNode item = items.get(id);
    if (item == null) {
      throw new IOException("no item " + id + " in the corpora");
    }
    return item;
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

  private static GoldClaim claim(JsonNode claim) {
    Map<String, List<Span>> roles = new TreeMap<>();
    roles.put("ACTOR", spans(claim.path("actors")));
    roles.put("RECIPIENT", spans(claim.path("recipients")));
    roles.put("MOVER", spans(claim.path("stage_by")));
    roles.put("PLACE", claim.has("place") ? List.of(span(claim.get("place"))) : List.of());
    roles.put("TIME", claim.has("time") ? List.of(span(claim.get("time"))) : List.of());
    List<Span> chain = new ArrayList<>();
    claim.path("attribution").forEach(link -> chain.add(span(link.get("source"))));
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

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(span(pair)));
    return spans;
  }

  private static List<String> names(JsonNode nodes) {
    List<String> names = new ArrayList<>();
    nodes.forEach(n -> names.add(n.asString()));
    return names;
  }
}
