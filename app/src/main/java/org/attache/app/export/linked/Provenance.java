package org.attache.app.export.linked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;
import org.attache.ledger.history.Step;
import org.attache.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * PROV-O as JSON-LD: states of events derive from claims, claims from documents by a reading of
 * this program; speakers and outlets are agents, decisions of analysts activities.
 */
public final class Provenance {
  private static final String HEAD =
      "{\"@context\":{\"prov\":\"http://www.w3.org/ns/prov#\","
          + "\"xsd\":\"http://www.w3.org/2001/XMLSchema#\","
          + "\"label\":\"http://www.w3.org/2000/01/rdf-schema#label\"},\"@graph\":[\n";

  private final String software;
  private final Set<String> told = new HashSet<>();

  private Provenance(Wishes wishes) {
    this.software = Names.of("software", "attache " + wishes.version());
  }

  /** Returns the form. */
  public static TextForm form(Wishes wishes) {
    Provenance provenance = new Provenance(wishes);
    return new JsonArrayForm(HEAD, "\n]}\n", provenance::graph);
  }

  private List<JsonObject> graph(Event event) {
    List<JsonObject> nodes = new ArrayList<>();
    add(nodes, software, node(software, "prov:SoftwareAgent"));
    for (Report report : event.reports()) {
      source(nodes, report.assertion().source());
      claim(nodes, event, report);
    }
    states(nodes, event);
    for (Decision decision : event.decisions()) {
      String analyst = Names.of("analyst", decision.analyst());
      add(nodes, analyst, node(analyst, "prov:Person").with("label", decision.analyst()));
      nodes.add(
          node(Names.of("decision", decision.id()), "prov:Activity")
              .with("label", decision.reason().label())
              .with("prov:endedAtTime", time(decision.decided().toString()))
              .with("prov:wasAssociatedWith", reference(analyst))
              .with("prov:used", reference(Names.event(event.id()))));
    }
    return nodes;
  }

  private void source(List<JsonObject> nodes, Source source) {
    String document = Names.document(source);
    String outlet = Names.of("outlet", source.outlet());
    String reading = reading(source);
    add(nodes, outlet, node(outlet, "prov:Organization").with("label", source.outlet()));
    add(
        nodes,
        document,
        node(document, "prov:Entity")
            .with("label", source.title())
            .with("prov:generatedAtTime", time(source.published() + "T00:00:00Z"))
            .with("prov:wasAttributedTo", reference(outlet)));
    add(
        nodes,
        reading,
        node(reading, "prov:Activity")
            .with("prov:used", reference(document))
            .with("prov:wasAssociatedWith", reference(software)));
  }

  private void claim(List<JsonObject> nodes, Event event, Report report) {
    Source source = report.assertion().source();
    List<JsonObject> speakers = new ArrayList<>();
    for (Attribution link : report.claim().attribution()) {
      String speaker = Names.of("speaker", link.source().label());
      add(nodes, speaker, node(speaker, "prov:Agent").with("label", link.source().label()));
      speakers.add(reference(speaker));
    }
    nodes.add(
        node(Names.claim(report.assertion().id()), "prov:Entity")
            .with("label", report.claim().event() + " " + report.claim().stage().label())
            .with("prov:value", report.assertion().evidence())
            .with("prov:wasDerivedFrom", reference(Names.document(source)))
            .with("prov:wasGeneratedBy", reference(reading(source)))
            .with("prov:wasAttributedTo", speakers)
            .with("prov:wasInvalidatedBy", rejection(event, report)));
  }

  private static @Nullable JsonObject rejection(Event event, Report report) {
    if (!report.rejected() || event.decisions().isEmpty()) {
      return null;
    }
    Decision last = event.decisions().get(event.decisions().size() - 1);
    return reference(Names.of("decision", last.id()));
  }

  private static void states(List<JsonObject> nodes, Event event) {
    List<Step> steps = event.history().steps();
    String name = Names.event(event.id());
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean last = i == steps.size() - 1;
      nodes.add(
          node(last ? name : name + ":" + (i + 1), "prov:Entity")
              .with("label", event.title() + ": " + step.stage().label())
              .with("prov:generatedAtTime", time(step.day() + "T00:00:00Z"))
              .with("prov:wasDerivedFrom", reference(Names.claim(step.assertion())))
              .with("prov:wasRevisionOf", i == 0 ? null : reference(name + ":" + i)));
    }
  }

  private void add(List<JsonObject> nodes, String name, JsonObject node) {
    if (told.add(name)) {
      nodes.add(node);
    }
  }

  private static String reading(Source source) {
    return Names.of("reading", source.document() + " " + source.version());
  }

  private static JsonObject node(String name, String type) {
    return new JsonObject().with("@id", name).with("@type", type);
  }

  private static JsonObject reference(String name) {
    return new JsonObject().with("@id", name);
  }

  private static JsonObject time(String instant) {
    return new JsonObject().with("@value", instant).with("@type", "xsd:dateTime");
  }
}
