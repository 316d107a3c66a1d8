package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.attache.app.web.page.BusyPages;
import org.attache.app.web.page.DeskData;
import org.attache.app.web.page.DyadPages;

/**
 * Serves the pages of two actors.
 *
 * @param data the ledger
 * @param busy puts the list of dyads together
 * @param pages puts the page of one together
 * @param rendering makes HTML of them
 */
record DyadRoutes(DeskData data, BusyPages busy, DyadPages pages, Rendering rendering)
    implements DeskRoutes {
  private static final String SECTION = "dyads";

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/dyads", this::list);
    routes.get("/dyads/{two}", this::dyad);
  }

  private void list(Context context) {
    Frame frame = rendering.frame(context, "Dyads", SECTION);
    String one = frame.parameter("a").strip();
    String other = frame.parameter("b").strip();
    if (!one.isEmpty() && !other.isEmpty()) {
      context.redirect(frame.link(BusyPages.dyad(one, other)));
      return;
    }
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      var page = busy.dyads(lease.view(), lease.survey());
      rendering.render(context, "dyads.jte", frame, page);
    }
  }

  private void dyad(Context context) {
    Form form = Form.of(context.pathParam("two"));
    Frame frame = rendering.frame(context, form.name(), SECTION);
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      if (form.isTable()) {
        var lines = pages.events(lease.view(), form.name());
        EventTable.of(lines, lease.survey()).serve(context, form.kind());
        return;
      }
      var page = pages.page(lease.view(), lease.survey(), form.name());
      rendering.render(context, "dyad.jte", frame.titled(page.title()), page);
    }
  }
}
