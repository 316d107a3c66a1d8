package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attache.app.output.CsvRow;
import org.attache.app.web.page.EventPage;
import org.attache.app.web.page.SourcesPage;
import org.attache.app.web.page.SourcesPages;
import org.attache.ledger.query.Refused;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/** Serves the page of those who keep the ledger: coverage, runs, quarantine, health. */
final class SourcesRoutes implements DeskRoutes {
  private static final String PATH = "/sources";

  private final LedgerDesk desk;
  private final Reception reception;
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
      LedgerDesk desk,
      Reception reception,
      Rendering rendering,
      LedgerCheck check,
      String version,
      Clock clock) {
    this.desk = desk;
    this.reception = reception;
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
    routes.post(PATH + "/retry", this::retry);
    routes.post(PATH + "/drop", this::drop);
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

  /** Tries one again, or those of a cause; what fails again says so on the page. */
  private void retry(Context context) {
    String analyst = Viewer.of(context).name();
    @Nullable String cause = context.formParam("cause");
    if (cause == null) {
      reception.retry(named(context), analyst);
    } else {
      reception.retryAll(cause, desk, LocalDate.EPOCH, analyst);
    }
    context.redirect(PATH + "#quarantine", HttpStatus.SEE_OTHER);
  }

  private void drop(Context context) {
    reception.drop(named(context), context.formParam("reason"), Viewer.of(context).name());
    context.redirect(PATH + "#quarantine", HttpStatus.SEE_OTHER);
  }

  private Refused named(Context context) {
    String entry = String.valueOf(context.formParam("entry"));
    if (!entry.matches("[0-9]{1,18}")) {
      throw new NotFound("refusal-unknown", "there is no refused input " + entry, entry, null);
    }
    try (LedgerLease lease = desk.asOf(LocalDate.EPOCH)) {
      return lease.upkeep().quarantine().find(Long.parseLong(entry));
    }
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
    context
        .contentType("application/json; charset=utf-8")
        .result(new SourcesJson().of(page(context)));
  }
}
