package org.attache.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts that annotations name but do not hold, put together from corpora: items and statements of
 * {@code *.jsonl.gz}, documents of {@code *.conllu.gz} in the folders beside them.
 */
final class CorpusTexts {
  private static final Pattern LANGUAGE_MARK = Pattern.compile(" \\[[a-z]{2}\\]");
  private static final Pattern SINGLE_BREAK = Pattern.compile("(?<!\\n)\\n(?!\\n)");
  private static final Pattern CLOSING =
      Pattern.compile("\\\\?#+\\s*$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern EDGES =
      Pattern.compile("^\\s+|\\s+$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String DOCUMENT = "# newdoc id = ";
  private static final String PARAGRAPH = "# newpar";
  private static final String TEXT = "# text = ";

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Map<String, JsonNode> items = new HashMap<>();
  private final Map<String, List<Line>> documents = new HashMap<>();

  /** A sentence of a treebank; {@code opens} says that a paragraph begins with it. */
  private record Line(boolean opens, String text) {}

  /**
   * Reads the corpora.
   *
   * @param corpora the folder in which they lie
   */
  CorpusTexts(Path corpora) throws IOException {
    for (Path file : files(corpora)) {
      if (file.toString().endsWith(".jsonl.gz")) {
        for (String line : lines(file)) {
          JsonNode item = mapper.readTree(line);
          items.put(item.path("id").asString(""), item);
        }
      } else {
        readTreebank(lines(file));
      }
    }
  }

  private static List<Path> files(Path corpora) throws IOException {
    try (Stream<Path> files = Files.walk(corpora, 2)) {
      return files
          .filter(f -> f.toString().endsWith(".jsonl.gz") || f.toString().endsWith(".conllu.gz"))
          .sorted()
          .toList();
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

  private void readTreebank(List<String> lines) {
    List<Line> open = new ArrayList<>();
    boolean opens = false;
    for (String line : lines) {
      if (line.startsWith(DOCUMENT)) {
        open =
            documents.computeIfAbsent(
                line.substring(DOCUMENT.length()).strip(), id -> new ArrayList<>());
      } else if (line.startsWith(PARAGRAPH)) {
        opens = true;
      } else if (line.startsWith(TEXT)) {
        open.add(new Line(opens, line.substring(TEXT.length()).strip()));
        opens = false;
      }
    }
  }

  /** Returns the text that an annotation holds or names. */
  String of(JsonNode annotation) throws IOException {
    if (annotation.has("text")) {
      return annotation.get("text").asString();
    }
    if (annotation.has("treebank")) {
      return passage(annotation);
    }
    if (annotation.has("source")) {
      JsonNode item = item(annotation.get("source").asString());
      String body = SINGLE_BREAK.matcher(item.path("text").asString("")).replaceAll(" ");
      String plain = trim(CLOSING.matcher(trim(body.replace("*", ""))).replaceAll(""));
      return trim(item.path("title").asString("")) + "\n" + plain;
    }
    List<String> parts = new ArrayList<>();
    for (JsonNode id : annotation.path("items")) {
      parts.add(trim(item(id.asString()).path("text").asString("")));
    }
    return LANGUAGE_MARK.matcher(String.join("\n\n", parts)).replaceAll("");
  }

  /** Sentences {@code first} to {@code last} of a document of a treebank. */
  private String passage(JsonNode annotation) throws IOException {
    String id = annotation.get("treebank").asString();
    List<Line> lines = documents.get(id);
    if (lines == null) {
      throw new IOException("no document " + id + " in the treebanks");
    }
    int first = annotation.get("first").asInt();
    StringBuilder text = new StringBuilder(lines.get(first).text());
    for (Line line : lines.subList(first + 1, annotation.get("last").asInt())) {
      text.append(line.opens() ? "\n\n" : " ").append(line.text());
    }
    return text.toString();
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
}
