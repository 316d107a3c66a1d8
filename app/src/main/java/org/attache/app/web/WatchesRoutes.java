package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.attache.app.alert.Delivering;
import org.attache.app.alert.WatchBook;
import org.attache.app.web.page.WatchesPage;
import org.attache.app.web.page.WatchesPages;
import org.attache.ledger.store.StoredWatch;
import org.attache.ledger.watch.Watch;
import org.jspecify.annotations.Nullable;

/** Serves the page of watches, makes and removes them, and sends again what was given up. */
final class WatchesRoutes implements DeskRoutes {
  private static final String PATH = "/watches";

  private final LedgerDesk desk;
  private final Delivering delivering;
  private final WatchBook book;
  private final WatchesPages pages;
  private final Rendering rendering;
  private final Clock clock;

  WatchesRoutes(
      LedgerDesk desk,
      Delivering delivering,
      WatchesPages pages,
      Rendering rendering,
      Clock clock) {
    this.desk = desk;
    this.delivering = delivering;
    this.book = delivering.book();
    this.pages = pages;
    this.rendering = rendering;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, context -> show(context, null));
    routes.post(PATH, this::make);
    routes.post(PATH + "/{id}/remove", this::remove);
    routes.post("/alerts/{id}/redeliver", this::redeliver);
  }

  private void show(Context context, WatchBook.@Nullable Made made) {
    Frame frame = rendering.frame(context, "Watches", "watches");
    WatchesPage page =
        desk.outbox(
            outbox ->
                pages.page(
                    outbox, delivering.addresses().book(), frame.day(), frame.parameters(), made));
    rendering.render(context, "watches.jte", frame, page);
  }

  /** The secrets of a new watch are shown in the answer; there is no address that shows them. */
  private void make(Context context) {
    WatchForm form = new WatchForm(context);
    Watch wanted = form.watch(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    List<String> webhooks = form.addresses("webhook");
    List<String> mailboxes = form.addresses("email");
    String by = Viewer.of(context).name();
    WatchBook.Made made = desk.outbox(outbox -> book.add(outbox, wanted, webhooks, mailboxes, by));
    if (webhooks.isEmpty()) {
      context.redirect(PATH, HttpStatus.SEE_OTHER);
    } else {
      context.header("Cache-Control", "no-store");
      show(context, made);
    }
  }

  private void remove(Context context) {
    StoredWatch unused = desk.outbox(outbox -> book.remove(outbox, context.pathParam("id")));
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private void redeliver(Context context) {
    int unused = desk.outbox(outbox -> outbox.redeliver(context.pathParam("id"), clock.instant()));
    context.redirect(PATH + "#dead", HttpStatus.SEE_OTHER);
  }
}
