package org.attache.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.attache.app.web.page.DeskData;
import org.attache.app.web.page.MapPages;

/**
 * Serves the map, as a page and as a table.
 *
 * @param data the ledger
 * @param pages puts the page together
 * @param rendering makes HTML of it
 */
record MapRoutes(DeskData data, MapPages pages, Rendering rendering) implements DeskRoutes {
  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/map", this::page);
    routes.get("/map.csv", context -> table(context, "csv"));
    routes.get("/map.json", context -> table(context, "json"));
  }

  private void page(Context context) {
    Frame frame = rendering.frame(context, "Map", "map");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      var page = pages.page(lease.view(), lease.survey(), frame.parameters());
      rendering.render(context, "map.jte", frame, page);
    }
  }

  private void table(Context context, String form) {
    Frame frame = rendering.frame(context, "Map", "map");
    try (DeskData.Lease lease = data.asOf(frame.day())) {
      var lines = pages.events(lease.view(), frame.parameters());
      EventTable.of(lines, lease.survey()).serve(context, form);
    }
  }
}
