package org.attache.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.attache.app.alert.Delivering;
import org.attache.app.export.form.ExportFormat;
import org.attache.app.web.DeskRoutes;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.LedgerLease;
import org.attache.app.web.Problem;
import org.attache.app.web.Reception;
import org.attache.ledger.query.ClaimFilter;
import org.attache.ledger.query.EventFilter;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;

/** The addresses under {@code /v1}. */
public final class Api implements DeskRoutes {
  private static final String ROOT = "/v1";
  private static final String STREAM = ROOT + "/stream";
  private static final Set<String> PAGED =
      Set.of(Parameters.AS_OF, Parameters.LIMIT, Parameters.CURSOR);
  private static final int FOUND = 20;

  private final EventQuestions events = new EventQuestions();
  private final ExportQuestions exports = new ExportQuestions(events);
  private final ShelfQuestions shelf = new ShelfQuestions();
  private final ApiJson json = new ApiJson();
  private final Description description = Description.shipped();
  private final Answering answering;
  private final Decisions decisions;
  private final ReviewQuestions review;
  private final Intake intake;
  private final WatchQuestions watches;
  private final QuarantineQuestions quarantine;
  private final ChangeStream stream;
  private final Clock clock;

  /**
   * Makes the API of a desk.
   *
   * @param reception takes documents in
   * @param stream tells listeners what changes
   * @param delivering makes watches
   */
  public Api(
      LedgerDesk desk,
      Reception reception,
      ChangeStream stream,
      Delivering delivering,
      Clock clock) {
    this.answering = new Answering(desk);
    this.decisions = new Decisions(desk, clock);
    this.review = new ReviewQuestions(desk, clock);
    this.intake = new Intake(reception);
    this.quarantine = new QuarantineQuestions(desk, reception);
    this.watches = new WatchQuestions(desk, delivering, clock);
    this.stream = stream;
    this.clock = clock;
  }

  /** Returns the addresses, the stream left out. */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>(watches.routes(ROOT));
    routes.addAll(ownRoutes());
    return routes;
  }

  private List<Route> ownRoutes() {
    return List.of(
        list("/events", EventQuestions.FILTER, events::events),
        one("/events/{id}", "id", events::event),
        list("/claims", ShelfQuestions.CLAIMS, shelf::claims),
        one("/claims/{id}", "id", shelf::claim),
        list("/documents", ShelfQuestions.DOCUMENTS, shelf::documents),
        post("/documents", intake::take),
        one("/documents/{id}", "id", shelf::document),
        get("/documents/inbox/{id}", this::inbox),
        list("/quarantine", QuarantineQuestions.FILTER, quarantine::list),
        one("/quarantine/{entry}", "entry", quarantine::one),
        post("/quarantine/{entry}/retry", quarantine::retry),
        post("/quarantine/{entry}/drop", quarantine::drop),
        list("/actors", Set.of("q"), shelf::actors),
        one("/actors/{name}", "name", events::actor),
        list("/agenda", Set.of("q", "until"), events::agenda),
        list("/changes", Set.of("q", "since", "new"), events::changes),
        list("/decisions", Set.of(), shelf::decisions),
        post("/decisions", decisions::take),
        answer("/review", ReviewQuestions.QUEUE, review::queue),
        answer("/precision", ReviewQuestions.PRECISION, review::precision),
        get("/search", this::search),
        get("/export/{format}", this::export),
        get("/export/{format}/manifest", this::manifest),
        get("/openapi.json", this::describe));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    for (Route route : routes()) {
      routes.addHttpHandler(route.method(), route.path(), guarded(route.handler()));
    }
    routes.sse(STREAM, stream::join);
    for (int status : new int[] {404, 405, 413}) {
      routes.error(status, Api::explain);
    }
  }

  private static Handler guarded(Handler handler) {
    return context -> {
      try {
        handler.handle(context);
      } catch (AttacheException e) {
        Problem.of(e).answer(context);
      }
    };
  }

  private static void explain(Context context) {
    boolean told = String.valueOf(context.res().getContentType()).contains("problem+json");
    if (Problem.isForPrograms(context) && !told) {
      int status = context.statusCode();
      String detail =
          switch (status) {
            case 404 -> "there is no address " + context.path();
            case 405 -> "this address does not take " + context.method();
            default -> "the body is too large";
          };
      new Problem(status, status == 413 ? "body-too-large" : "address-unknown", detail, null)
          .answer(context);
    }
  }

  private Route list(String path, Set<String> filter, Listing listing) {
    Set<String> known = new TreeSet<>(PAGED);
    known.addAll(filter);
    return get(path, context -> answering.list(context, asked(context, known), listing));
  }

  private Route one(String path, String part, BiFunction<LedgerLease, String, String> object) {
    return get(
        path,
        context ->
            answering.object(
                context,
                asked(context, Set.of(Parameters.AS_OF)),
                lease -> object.apply(lease, context.pathParam(part))));
  }

  private Route answer(String path, Set<String> known, Function<Parameters, String> object) {
    return get(
        path,
        context -> {
          Parameters asked = asked(context, known);
          answering.object(context, asked, lease -> object.apply(asked));
        });
  }

  private void search(Context context) {
    Parameters asked = asked(context, Set.of(Parameters.AS_OF, "q"));
    String words = asked.text("q");
    if (words == null) {
      throw Parameters.wrong("q", "must be given: the words to search for", null);
    }
    answering.object(context, asked, lease -> found(lease, words));
  }

  private String found(LedgerLease lease, String words) {
    EventFilter told =
        new EventFilter(List.of(), Set.of(), Set.of(), null, null, null, words, false);
    List<String> lines = lease.view().events(told, 0, FOUND).stream().map(events::line).toList();
    List<String> claims = new ArrayList<>();
    lease
        .shelf()
        .claims(ClaimFilter.saying(words), null, FOUND)
        .forEach(line -> claims.add(json.claim(line)));
    List<String> actors = lease.shelf().actors(words, 0, FOUND).stream().map(json::actor).toList();
    return json.object(
        out -> {
          out.writeStringProperty("as_of", lease.view().asOf().day().toString());
          ApiJson.raw(out, "events", lines);
          ApiJson.raw(out, "claims", claims);
          ApiJson.raw(out, "actors", actors);
        });
  }

  private void export(Context context) {
    Parameters asked = asked(context, ExportQuestions.KNOWN);
    ExportFormat format = format(context);
    context.header(
        "Content-Disposition", "attachment; filename=\"attache." + format.ending() + '"');
    answering.bytes(
        context,
        asked,
        format.mediaType(),
        (lease, out) -> exports.write(lease, asked, format, out));
  }

  private void manifest(Context context) {
    Parameters asked = asked(context, ExportQuestions.KNOWN);
    ExportFormat format = format(context);
    answering.object(context, asked, lease -> exports.manifest(lease, asked, format));
  }

  /** Returns the format of the address; an address that is none is not there. */
  private static ExportFormat format(Context context) {
    String name = context.pathParam("format");
    try {
      return ExportFormat.of(name);
    } catch (IncorrectInput e) {
      throw new NotFound(e.code(), String.valueOf(e.getMessage()), name, null, e);
    }
  }

  private void inbox(Context context) {
    asked(context, Set.of());
    intake.item(context);
  }

  private void describe(Context context) {
    asked(context, Set.of());
    description.serve(context);
  }

  private Parameters asked(Context context, Set<String> known) {
    return Parameters.of(context, known, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, ROOT + path, handler);
  }

  private static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, ROOT + path, handler);
  }
}
