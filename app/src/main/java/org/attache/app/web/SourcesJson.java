package org.attache.app.web;

import java.util.List;
import java.util.function.BiConsumer;
import org.attache.app.web.page.SourcesPage;
import org.attache.model.json.JsonWriting;
import tools.jackson.core.JsonGenerator;

/** Writes what the page of sources shows as JSON. */
final class SourcesJson {
  private final JsonWriting writing = new JsonWriting();

  String of(SourcesPage page) {
    return writing.object(
        json -> {
          list(json, "outlets", page.outlets(), SourcesJson::outlet);
          list(json, "runs", page.recorded(), SourcesJson::run);
          list(json, "quarantine", page.refused(), SourcesJson::refusal);
          json.writeNumberProperty("quarantined", page.refusals());
          json.writeObjectPropertyStart("health");
          page.health()
              .forEach(fact -> json.writeStringProperty(fact.name(), fact.strong() + fact.rest()));
          json.writeStringProperty("Chain", page.chain());
          json.writeEndObject();
        });
  }

  private static <T> void list(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> members) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      members.accept(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void outlet(JsonGenerator json, SourcesPage.Outlet outlet) {
    json.writeStringProperty("name", outlet.name());
    json.writeNumberProperty("documents", outlet.documents());
    json.writeNumberProperty("claims", outlet.claims());
    json.writeNumberProperty("days", outlet.days());
    json.writeNumberProperty("missing", outlet.missing());
  }

  private static void run(JsonGenerator json, SourcesPage.Recorded run) {
    json.writeStringProperty("id", run.id());
    json.writeStringProperty("task", run.task());
    json.writeStringProperty("ended", run.when());
    json.writeNumberProperty("seen", run.seen());
    json.writeNumberProperty("read", run.read());
    json.writeNumberProperty("unchanged", run.unchanged());
    json.writeNumberProperty("quarantined", run.quarantined());
    json.writeNumberProperty("skipped", run.skipped());
    json.writeNumberProperty("claims", run.claims());
  }

  private static void refusal(JsonGenerator json, SourcesPage.Refusal refusal) {
    json.writeNumberProperty("entry", refusal.seq());
    json.writeStringProperty("origin", refusal.origin());
    json.writeStringProperty("code", refusal.code());
    json.writeStringProperty("reason", refusal.reason());
  }
}
