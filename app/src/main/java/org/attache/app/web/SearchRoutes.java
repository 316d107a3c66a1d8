package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.attache.app.web.page.DeskData;
import org.attache.app.web.page.SearchPages;
import org.attache.ledger.query.EventLine;

/**
 * Serves the search, as a page and as a table.
 *
 * @param data the ledger
 * @param pages puts the page together
 * @param rendering makes HTML of it
 */
record SearchRoutes(DeskData data, SearchPages pages, Rendering rendering) implements DeskRoutes {
  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/search", this::page);
    routes.get("/search.csv", context -> table(context, "csv"));
    routes.get("/search.json", context -> table(context, "json"));
  }

  private void page(Context context) {
    Frame frame = rendering.frame(context, "Search", "search");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      var page = pages.page(lease.view(), lease.survey(), frame.parameters());
      rendering.render(context, "search.jte", frame, page);
    }
  }

  private void table(Context context, String form) {
    Frame frame = rendering.frame(context, "Search", "search");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      List<EventLine> lines = pages.found(lease.view(), frame.parameters());
      EventTable.of(lines, lease.survey()).serve(context, form);
    }
  }
}
