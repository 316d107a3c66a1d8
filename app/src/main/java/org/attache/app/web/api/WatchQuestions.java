package org.attache.app.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.attache.app.alert.AlertFeed;
import org.attache.app.alert.Delivering;
import org.attache.app.alert.WatchBook;
import org.attache.app.alert.WatchJson;
import org.attache.app.web.LedgerDesk;
import org.attache.app.web.Viewer;
import org.attache.ledger.store.StoredAlert;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Alert;
import org.attache.ledger.watch.AlertText;
import org.attache.ledger.watch.Watch;
import org.attache.ledger.watch.WatchText;
import org.attache.model.error.NotFound;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Watches and alerts. What is answered depends on more than the ledger's log, so that it has no
 * tag.
 */
final class WatchQuestions {
  private static final Set<String> MEMBERS =
      Set.of("name", "search", "changes", "from", "zone", "quiet", "digest", "webhooks", "emails");
  private static final String JSON = "application/json";
  private static final int FED = 100;

  private final LedgerDesk desk;
  private final Delivering delivering;
  private final WatchBook book;
  private final Clock clock;
  private final JsonParsing parsing = new JsonParsing();
  private final WatchText text = new WatchText();
  private final AlertText alerts = new AlertText();

  WatchQuestions(LedgerDesk desk, Delivering delivering, Clock clock) {
    this.desk = desk;
    this.delivering = delivering;
    this.book = delivering.book();
    this.clock = clock;
  }

  /** Returns the addresses under {@code root}. */
  List<Route> routes(String root) {
    return List.of(
        route(HandlerType.GET, root + "/watches", this::list),
        route(HandlerType.POST, root + "/watches", this::make),
        route(HandlerType.GET, root + "/watches/{id}.atom", this::feed),
        route(HandlerType.GET, root + "/watches/{id}", this::watch),
        route(HandlerType.DELETE, root + "/watches/{id}", this::end),
        route(HandlerType.GET, root + "/alerts", this::told),
        route(HandlerType.GET, root + "/alerts/{id}", this::alert),
        route(HandlerType.POST, root + "/alerts/{id}/redeliver", this::redeliver));
  }

  private static Route route(HandlerType method, String path, Handler handler) {
    return new Route(method, path, handler);
  }

  private Parameters asked(Context context, String... known) {
    return Parameters.of(context, Set.of(known), today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private WatchJson spelling() {
    return new WatchJson(delivering.addresses().book());
  }

  private void list(Context context) {
    asked(context);
    WatchJson json = spelling();
    List<String> items = desk.outbox(outbox -> outbox.watches().stream().map(json::watch).toList());
    context.contentType(JSON).result("{\"items\":[" + String.join(",", items) + "]}");
  }

  private void watch(Context context) {
    asked(context);
    StoredWatch watch = desk.outbox(outbox -> outbox.watch(context.pathParam("id")));
    context.contentType(JSON).result(spelling().watch(watch));
  }

  private void make(Context context) {
    JsonValue body = parsing.parse(context.body(), Origin.of("body")).only(MEMBERS);
    JsonValue name = body.required("name");
    Watch wanted = name.make(() -> text.watch(name.text(), body, List.of(), today()));
    List<String> webhooks = body.list("webhooks", JsonValue::text);
    List<String> mailboxes = body.list("emails", JsonValue::text);
    String by = Viewer.of(context).name();
    WatchBook.Made made = desk.outbox(outbox -> book.add(outbox, wanted, webhooks, mailboxes, by));
    context.status(201).contentType(JSON).result(spelling().made(made));
  }

  private void end(Context context) {
    StoredWatch unused = desk.outbox(outbox -> book.remove(outbox, context.pathParam("id")));
    context.status(204);
  }

  private void feed(Context context) {
    asked(context, "token");
    StoredWatch watch = desk.outbox(outbox -> outbox.watch(context.pathParam("id")));
    List<Alert> newest =
        desk.outbox(outbox -> outbox.alerts(watch.id(), 0, FED)).stream()
            .map(alerts::alert)
            .toList();
    String address = context.scheme() + "://" + context.host();
    context
        .contentType("application/atom+xml")
        .header("Cache-Control", "private, no-cache")
        .result(new AlertFeed(address).of(watch, newest));
  }

  private void told(Context context) {
    Parameters asked = asked(context, "watch", Parameters.LIMIT, Parameters.CURSOR);
    @Nullable String named = asked.text("watch");
    int skip = EventQuestions.skip(asked.position());
    int limit = asked.limit();
    List<String> items =
        desk.outbox(
            outbox ->
                outbox
                    .alerts(named == null ? null : outbox.watch(named).id(), skip, limit + 1)
                    .stream()
                    .map(StoredAlert::content)
                    .toList());
    Page page = Page.counted(items, skip, limit);
    StringBuilder json = new StringBuilder("{\"items\":[").append(String.join(",", page.items()));
    json.append(']');
    if (page.next() != null) {
      json.append(",\"next\":\"").append(asked.next(page.next())).append('"');
    }
    context.contentType(JSON).result(json.append('}').toString());
  }

  private void alert(Context context) {
    asked(context);
    String id = context.pathParam("id");
    String answer =
        desk.outbox(
            outbox -> {
              @Nullable StoredAlert alert = outbox.alert(id);
              if (alert == null) {
                throw new NotFound("alert-unknown", "there is no alert " + id, id, null);
              }
              return spelling().alert(alert, outbox.deliveries(id));
            });
    context.contentType(JSON).result(answer);
  }

  private void redeliver(Context context) {
    String id = context.pathParam("id");
    int again = desk.outbox(outbox -> outbox.redeliver(id, clock.instant()));
    context.contentType(JSON).result("{\"deliveries\":" + again + "}");
  }
}
