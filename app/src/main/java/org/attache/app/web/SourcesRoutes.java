package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attache.app.output.CsvRow;
import org.attache.app.web.page.EventPage;
import org.attache.app.web.page.SourcesPage;
import org.attache.app.web.page.SourcesPages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Serves the page of those who keep the ledger: coverage, runs, quarantine, health. */
final class SourcesRoutes implements DeskRoutes {
  private static final String PATH = "/sources";

  private final LedgerDesk desk;
  private final SourcesPages pages = new SourcesPages();
  private final Rendering rendering;
  private final LedgerCheck check;
  private final String version;
  private final Clock clock;
  private final Instant started;

  /**
   * Makes it.
   *
   * @param version of the program
   */
  SourcesRoutes(
      LedgerDesk desk, Rendering rendering, LedgerCheck check, String version, Clock clock) {
    this.desk = desk;
    this.rendering = rendering;
    this.check = check;
    this.version = version;
    this.clock = clock;
    this.started = clock.instant();
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        PATH, context -> rendering.render(context, "sources.jte", frame(context), page(context)));
    routes.get(PATH + ".csv", this::csv);
    routes.get(PATH + ".json", this::json);
    routes.post(PATH + "/check", this::check);
  }

  private Frame frame(Context context) {
    return rendering.frame(context, "Sources", "sources");
  }

  private SourcesPage page(Context context) {
    Frame frame = frame(context);
    try (LedgerLease lease = desk.asOf(frame.day())) {
      return pages.page(lease.upkeep(), frame.day(), facts(), check.words());
    }
  }

  private List<EventPage.Fact> facts() {
    String up = SourcesPages.length(Duration.between(started, clock.instant()));
    return List.of(
        new EventPage.Fact("Desk", "Attaché " + version, ", up for " + up),
        new EventPage.Fact("Java", System.getProperty("java.version", "unknown"), ""));
  }

  private void check(Context context) {
    check.begin();
    context.redirect(PATH + "#health", HttpStatus.SEE_OTHER);
  }

  private void csv(Context context) {
    StringBuilder out = new StringBuilder("outlet,documents,claims,days,missing,newest\r\n");
    for (SourcesPage.Outlet outlet : page(context).outlets()) {
      out.append(
          new CsvRow()
              .text(outlet.name())
              .typed(outlet.documents())
              .typed(outlet.claims())
              .typed(outlet.days())
              .typed(outlet.missing())
              .typed(outlet.newest())
              .line());
    }
    context.contentType("text/csv; charset=utf-8").result(out.toString());
  }

  private void json(Context context) {
    SourcesPage page = page(context);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("outlets");
      for (SourcesPage.Outlet outlet : page.outlets()) {
        json.writeStartObject();
        json.writeStringProperty("name", outlet.name());
        json.writeNumberProperty("documents", outlet.documents());
        json.writeNumberProperty("claims", outlet.claims());
        json.writeNumberProperty("days", outlet.days());
        json.writeNumberProperty("missing", outlet.missing());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("quarantine");
      for (SourcesPage.Refusal refusal : page.refused()) {
        json.writeStartObject();
        json.writeNumberProperty("entry", refusal.seq());
        json.writeStringProperty("origin", refusal.origin());
        json.writeStringProperty("code", refusal.code());
        json.writeStringProperty("reason", refusal.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberProperty("quarantined", page.refusals());
      json.writeObjectPropertyStart("health");
      page.health()
          .forEach(fact -> json.writeStringProperty(fact.name(), fact.strong() + fact.rest()));
      json.writeStringProperty("Chain", page.chain());
      json.writeEndObject();
      json.writeEndObject();
    }
    context.contentType("application/json; charset=utf-8").result(out.toString());
  }
}
