package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.attache.app.web.page.ActorPages;
import org.attache.app.web.page.BusyPages;
import org.attache.app.web.page.DeskData;
import org.attache.ledger.query.EventLine;

/**
 * Serves the pages of actors.
 *
 * @param data the ledger
 * @param busy puts the list of actors together
 * @param pages puts the page of one together
 * @param rendering makes HTML of them
 */
record ActorRoutes(DeskData data, BusyPages busy, ActorPages pages, Rendering rendering)
    implements DeskRoutes {
  private static final String SECTION = "actors";

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/actors", this::list);
    routes.get("/actors/{name}", this::actor);
  }

  private void list(Context context) {
    String name = context.queryParam("name");
    Frame frame = rendering.frame(context, "Actors", SECTION);
    if (name != null && !name.isBlank()) {
      context.redirect(frame.link(BusyPages.actor(name.strip())));
      return;
    }
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      var page = busy.actors(lease.view(), lease.survey());
      rendering.render(context, "actors.jte", frame, page);
    }
  }

  private void actor(Context context) {
    Form form = Form.of(context.pathParam("name"));
    Frame frame = rendering.frame(context, form.name(), SECTION);
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      if (form.isTable()) {
        List<EventLine> lines = pages.events(lease.view(), form.name());
        EventTable.of(lines, lease.survey()).serve(context, form.kind());
        return;
      }
      var page = pages.page(lease, form.name());
      rendering.render(context, "actor.jte", frame.titled(page.name()), page);
    }
  }
}
