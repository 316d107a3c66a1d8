package org.attache.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import org.attache.app.web.page.DeskData;
import org.attache.app.web.page.DocumentPages;
import org.attache.app.web.page.EventPage;
import org.attache.app.web.page.EventPages;
import org.attache.app.web.page.Ties;
import org.attache.app.web.page.TodayPages;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Story;
import org.attache.model.error.AttacheException;

/** Serves the desk: its pages and what belongs to them. */
public final class DeskServer implements AutoCloseable {
  private static final long LARGEST_BODY = 8L * 1024 * 1024;

  private final DeskData data;
  private final TodayPages today;
  private final EventPages events;
  private final DocumentPages documents;
  private final List<DeskRoutes> further;
  private final Rendering rendering;
  private final Assets assets =
      Assets.shipped("desk.css", "desk.js", "review.js", "watches.js", "mark.svg");
  private final Javalin server;

  /**
   * Makes a server; it listens once it is started.
   *
   * @param data the ledger
   * @param today puts the first page together
   * @param events puts the pages of events together
   * @param documents puts the pages of documents together
   * @param further what else it serves; what they do before a request is done before its page
   * @param rendering makes pages of what they put together
   */
  public DeskServer(
      DeskData data,
      TodayPages today,
      EventPages events,
      DocumentPages documents,
      List<DeskRoutes> further,
      Rendering rendering) {
    this.data = data;
    this.today = today;
    this.events = events;
    this.documents = documents;
    this.further = List.copyOf(further);
    this.rendering = rendering;
    this.server = Javalin.create(this::configure);
  }

  /** Begins to listen; port 0 takes any that is free. */
  public DeskServer start(String host, int port) {
    server.start(host, port);
    return this;
  }

  /** Returns the port on which it listens. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.routes.before(SecurityHeaders::set);
    further.forEach(routes -> routes.addTo(config.routes));
    new ProblemPages(rendering).addTo(config.routes);
    config.routes.get("/assets/{name}", assets::serve);
    config.routes.get("/", this::today);
    config.routes.get("/today.csv", context -> todaysEvents(context, "csv"));
    config.routes.get("/today.json", context -> todaysEvents(context, "json"));
    config.routes.get("/events/{id}", this::event);
    config.routes.get("/documents/{id}", this::document);
    config.routes.exception(AttacheException.class, (e, context) -> Problem.of(e).answer(context));
    config.routes.exception(Exception.class, DeskServer::confess);
  }

  private void today(Context context) {
    Frame frame = rendering.frame(context, "Today", "today");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      rendering.render(context, "today.jte", frame, today.page(lease.view(), lease.survey()));
    }
  }

  private void todaysEvents(Context context, String form) {
    Frame frame = rendering.frame(context, "Today", "today");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      EventTable.of(today.events(lease.view()), lease.survey()).serve(context, form);
    }
  }

  private void event(Context context) {
    Frame frame = rendering.frame(context, "Event", "events");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      LedgerView view = lease.view();
      Form form = Form.of(context.pathParam("id"), "csv", "json", "ics", "plover");
      var event = view.event(form.name());
      if (form.isTable()) {
        EventForms.serve(context, lease, event, form.kind());
        return;
      }
      var story = view.story(event.id(), Story.MOST_SHOWN);
      var ties = Ties.of(view.bonds(event.id()), story, event.id(), frame.day());
      EventPage page = events.page(event, ties, lease.head(), frame.day());
      rendering.render(context, "event.jte", frame.titled(page.title()), page);
    }
  }

  private void document(Context context) {
    Frame frame = rendering.frame(context, "Document", "documents");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      Form form = Form.of(context.pathParam("id"), "txt", "json");
      DeskData.Read read = lease.document(form.name());
      if (form.isTable()) {
        DocumentForms.serve(context, read, form.kind());
        return;
      }
      int claims = read.assertions().size();
      int chosen = number(context.queryParam("claim"), claims) - 1;
      String event = chosen < 0 ? "" : lease.eventOf(read.assertions().get(chosen));
      String href = event.isEmpty() ? "" : "/events/" + event;
      var page =
          documents
              .page(read.document(), read.assertions(), read.quotations(), chosen, href)
              .published(read.publications());
      rendering.render(context, "document.jte", frame.titled(page.title()), page);
    }
  }

  private static int number(@org.jspecify.annotations.Nullable String asked, int most) {
    if (asked == null || !asked.matches("[0-9]{1,6}")) {
      return 0;
    }
    int number = Integer.parseInt(asked);
    return number > most ? 0 : number;
  }

  private static void confess(Exception fault, Context context) {
    System.Logger log = System.getLogger(DeskServer.class.getName());
    log.log(System.Logger.Level.ERROR, "failed at " + context.path(), fault);
    new Problem(500, "fault", "our own mistake; please report what the desk's log says", null)
        .answer(context);
  }
}
