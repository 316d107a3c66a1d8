package org.attache.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.attache.model.Span;
import org.attache.reading.encode.EncodedRole;
import org.attache.reading.encode.EncodedTrigger;
import org.attache.reading.encode.Passage;
import org.attache.reading.encode.TrainedEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents without annotation, annotated by weights trained before. Where the teacher is unsure
 * whether there is a trigger the student is taught nothing.
 */
final class SelfTraining {
  private static final int LONGEST = 1500;
  private static final double SURE = .6;

  private final TrainedEncoder teacher;
  private final Hinting hinting;
  private final Set<String> kept;

  /**
   * Makes it.
   *
   * @param teacher weights whose threshold is low, to see what they are unsure of
   * @param apart documents that must not be learnt from
   */
  SelfTraining(TrainedEncoder teacher, List<GoldDocument> apart, Hinting hinting) {
    this.hinting = hinting;
    this.teacher = teacher;
    kept = apart.stream().map(d -> day(d.id())).collect(Collectors.toSet());
  }

  private static String day(String id) {
    return id.startsWith("ce-") ? id.substring("ce-".length()) : id;
  }

  /** Returns documents of a corpus (JSON Lines, gzip), at most {@code most}, chosen at random. */
  List<GoldDocument> documents(Path corpus, int most, Random random) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<String> lines = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      in.lines().forEach(lines::add);
    }
    Collections.shuffle(lines, random);
    List<GoldDocument> documents = new ArrayList<>();
    for (String line : lines) {
      JsonNode node = mapper.readTree(line);
      String text = node.path("text").asString("");
      boolean wanted = !text.isBlank() && text.length() < LONGEST;
      if (wanted && !kept.contains(node.path("published").asString(""))) {
        documents.add(annotate(node.path("id").asString(""), text));
      }
      if (documents.size() >= most) {
        break;
      }
    }
    return documents;
  }

  private GoldDocument annotate(String id, String text) {
    List<Span> sentences = sentences(text);
    List<GoldClaim> claims = new ArrayList<>();
    List<Span> unsure = new ArrayList<>();
    Passage passage = new Passage(text, sentences, hinting.of(text));
    for (EncodedTrigger trigger : teacher.read(List.of(passage)).get(0)) {
      if (trigger.confidence() < SURE) {
        unsure.add(trigger.words());
      } else {
        claims.add(claim(trigger));
      }
    }
    return new GoldDocument(id, text, sentences, claims, unsure);
  }

  private static GoldClaim claim(EncodedTrigger trigger) {
    Map<String, List<Span>> roles = new TreeMap<>();
    for (EncodedRole role : trigger.roles()) {
      roles.computeIfAbsent(role.role(), r -> new ArrayList<>()).add(role.words());
    }
    return new GoldClaim(
        trigger.words(),
        trigger.event(),
        trigger.stage(),
        trigger.hedged(),
        trigger.modes(),
        trigger.contexts(),
        roles,
        false);
  }

  static List<Span> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!text.substring(begin, end).isBlank()) {
        sentences.add(new Span(begin, end));
        begin = end;
      }
    }
    return sentences;
  }
}
