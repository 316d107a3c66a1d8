package org.attache.app.export.linked;

import java.util.List;
import org.attache.app.export.TextForm;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.model.Claim;

/** W3C Web Annotations: one a claim that counts. */
public final class Annotations {
  private static final String HEAD =
      "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\","
          + "\"id\":\"urn:attache:annotations\",\"type\":\"AnnotationPage\",\"items\":[\n";

  private Annotations() {}

  /** Returns the form. */
  public static TextForm form() {
    return new JsonArrayForm(
        HEAD,
        "\n]}\n",
        event ->
            event.reports().stream()
                .filter(Report::counts)
                .map(report -> annotation(event, report))
                .toList());
  }

  private static JsonObject annotation(Event event, Report report) {
    Assertion assertion = report.assertion();
    Claim claim = report.claim();
    JsonObject body =
        new JsonObject()
            .with("type", "TextualBody")
            .with("purpose", "classifying")
            .with("format", "text/plain")
            .with("value", claim.event() + " " + claim.stage().label() + ": " + event.title());
    JsonObject subject =
        new JsonObject()
            .with("type", "SpecificResource")
            .with("purpose", "identifying")
            .with("source", Names.event(event.id()));
    return new JsonObject()
        .with("id", Names.claim(assertion.id()))
        .with("type", "Annotation")
        .with("motivation", "classifying")
        .with("created", assertion.source().published() + "T00:00:00Z")
        .with("body", List.of(body, subject))
        .with(
            "target",
            new JsonObject()
                .with("source", Names.document(assertion.source()))
                .with("selector", selector(assertion)));
  }

  private static JsonObject selector(Assertion assertion) {
    String sentence = assertion.evidence();
    int begin = assertion.triggerInEvidence();
    int end = Math.min(sentence.length(), begin + assertion.claim().trigger().text().length());
    return new JsonObject()
        .with("type", "TextQuoteSelector")
        .with("exact", sentence)
        .with(
            "refinedBy",
            new JsonObject()
                .with("type", "TextPositionSelector")
                .with("start", sentence.codePointCount(0, begin))
                .with("end", sentence.codePointCount(0, end)));
  }
}
