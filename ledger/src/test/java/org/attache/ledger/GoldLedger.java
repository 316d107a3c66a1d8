package org.attache.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotated events, and the claims that a perfect reader would have made of their mentions. */
record GoldLedger(List<GoldEvent> events) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OPENERS = "\"“'‘";

  static GoldLedger read(Path shared) throws IOException {
    Map<String, JsonNode> items = items(shared.resolve("corpora/current-events-2025.jsonl.gz"));
    List<GoldEvent> events = new ArrayList<>();
    for (String line : Files.readAllLines(shared.resolve("gold/ledger-dev.jsonl"))) {
      events.add(event(JSON.readTree(line), items));
    }
    return new GoldLedger(events);
  }

  List<Assertion> assertions() {
    return events.stream()
        .flatMap(event -> event.mentions().stream().map(GoldMention::assertion))
        .distinct()
        .toList();
  }

  private static Map<String, JsonNode> items(Path corpus) throws IOException {
    Map<String, JsonNode> items = new HashMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(corpus));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode item = JSON.readTree(line);
        items.put(item.get("id").asString(), item);
      }
    }
    return items;
  }

  private static GoldEvent event(JsonNode event, Map<String, JsonNode> items) {
    List<GoldMention> mentions = new ArrayList<>();
    for (JsonNode mention : event.get("mentions")) {
      JsonNode item = Objects.requireNonNull(items.get(mention.get("item").asString()));
      mentions.add(new GoldMention(assertion(event, mention, item), accepted(mention)));
    }
    Map<LocalDate, Set<String>> probes = new LinkedHashMap<>();
    for (JsonNode probe : event.get("as_of")) {
      probes.put(LocalDate.parse(probe.get("date").asString()), accepted(probe));
    }
    Set<String> apart = new HashSet<>();
    event.path("not").forEach(id -> apart.add(id.asString()));
    return new GoldEvent(event.get("event_id").asString(), mentions, probes, apart);
  }

  /** Returns the accepted stages, none where nothing is known yet. */
  private static Set<String> accepted(JsonNode node) {
    Set<String> stages = new HashSet<>();
    if (!node.get("stage").isNull()) {
      stages.add(node.get("stage").asString());
      node.path("also").forEach(stage -> stages.add(stage.asString()));
    }
    return stages;
  }

  private static Assertion assertion(JsonNode event, JsonNode mention, JsonNode item) {
    String text = item.get("text").asString();
    Excerpt trigger =
        Excerpt.of(text, new Span(mention.get("begin").asInt(), mention.get("end").asInt()));
    Span evidence = sentence(text, trigger.span());
    EventType type = EventType.valueOf(event.get("event").asString());
    List<Entity> actors = new ArrayList<>();
    List<Entity> recipients = new ArrayList<>();
    boolean mutual =
        Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT).contains(type);
    for (JsonNode participant : event.get("participants")) {
      String code = participant.path("code").asString(null);
      Entity entity = new Entity(trigger, participant.get("name").asString(), code, null, null);
      boolean first = actors.isEmpty() || Objects.equals(code, actors.get(0).code());
      (first || mutual ? actors : recipients).add(entity);
    }
    Claim claim =
        new Claim(
            type,
            List.of(),
            List.of(),
            Stage.valueOf(mention.get("stage").asString().toUpperCase(Locale.ROOT)),
            List.of(),
            false,
            trigger,
            evidence,
            actors,
            recipients,
            null,
            null,
            List.of(),
            1,
            List.of());
    Source source =
        new Source(
            item.get("id").asString(),
            "",
            null,
            text(item, "publisher"),
            null,
            LocalDate.parse(item.get("published").asString()));
    return Assertion.of(source, evidence.of(text), claim);
  }

  private static @Nullable String text(JsonNode item, String member) {
    return item.path(member).asString(null);
  }

  /** Cuts after an end mark before a capital, unless a single letter stands before it. */
  private static Span sentence(String text, Span trigger) {
    int begin = 0;
    int end = text.length();
    for (int i = 2; i + 2 < text.length(); i++) {
      char next = text.charAt(i + 2);
      boolean cut =
          ".!?".indexOf(text.charAt(i)) >= 0
              && text.charAt(i + 1) == ' '
              && (Character.isUpperCase(next) || OPENERS.indexOf(next) >= 0)
              && Character.isLowerCase(text.charAt(i - 1))
              && text.charAt(i - 2) != '.';
      if (cut && i + 2 <= trigger.begin()) {
        begin = i + 2;
      } else if (cut && i + 1 >= trigger.end()) {
        end = i + 1;
        break;
      }
    }
    return new Span(begin, end);
  }

  /** An event with its mentions, what is known of it by day, and the events it is not. */
  record GoldEvent(
      String id,
      List<GoldMention> mentions,
      Map<LocalDate, Set<String>> probes,
      Set<String> apart) {}

  /** A mention as an assertion, and the stages that it may have. */
  record GoldMention(Assertion assertion, Set<String> accepted) {}
}
