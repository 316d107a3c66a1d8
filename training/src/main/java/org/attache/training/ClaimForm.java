package org.attache.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.attache.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * How annotated claims are written.
 *
 * @param span reads a span: an object with {@code begin} and {@code end}, or a pair
 */
record ClaimForm(Function<JsonNode, Span> span) {
  /** Spans as objects, the form of readings. */
  static final ClaimForm READING =
      new ClaimForm(n -> new Span(n.get("begin").asInt(), n.get("end").asInt()));

  /** Spans as pairs, the form of annotations that stand apart from their text. */
  static final ClaimForm PAIRS = new ClaimForm(n -> new Span(n.get(0).asInt(), n.get(1).asInt()));

  List<GoldClaim> claims(JsonNode nodes) {
    List<GoldClaim> claims = new ArrayList<>();
    nodes.forEach(node -> claims.add(claim(node)));
    return List.copyOf(claims);
  }

  List<Span> spans(JsonNode nodes) {
    List<Span> spans = new ArrayList<>();
    nodes.forEach(node -> spans.add(span.apply(node)));
    return List.copyOf(spans);
  }

  private GoldClaim claim(JsonNode node) {
    Map<String, List<Span>> roles = new TreeMap<>();
    roles.put("ACTOR", spans(node.path("actors")));
    roles.put("RECIPIENT", spans(node.path("recipients")));
    roles.put("MOVER", spans(node.path("stage_by")));
    roles.put("PLACE", single(node, "place"));
    roles.put("TIME", single(node, "time"));
    List<Span> chain = new ArrayList<>();
    node.path("attribution").forEach(link -> chain.add(span.apply(link.get("source"))));
    roles.put("SOURCE", chain.isEmpty() ? List.of() : chain.subList(0, 1));
    roles.put("CARRIER", chain.isEmpty() ? List.of() : chain.subList(1, chain.size()));
    return new GoldClaim(
        span.apply(node.get("trigger")),
        node.get("event").asString(),
        node.get("stage").asString(),
        node.path("hedged").asBoolean(false),
        names(node.path("modes")),
        names(node.path("contexts")),
        roles,
        false);
  }

  private List<Span> single(JsonNode claim, String field) {
    return claim.has(field) ? List.of(span.apply(claim.get(field))) : List.of();
  }

  private static List<String> names(JsonNode nodes) {
    List<String> names = new ArrayList<>();
    nodes.forEach(n -> names.add(n.asString()));
    return names;
  }
}
