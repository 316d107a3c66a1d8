package org.attache.app.web;

import java.util.List;
import org.attache.app.web.page.ActorPages;
import org.attache.app.web.page.BusyPages;
import org.attache.app.web.page.DeskData;
import org.attache.app.web.page.DyadPages;
import org.attache.app.web.page.MapPages;
import org.attache.app.web.page.SearchPages;
import org.attache.app.web.picture.HolderNames;

/** The pages that list events: search, actors, dyads, map. */
public final class DeskPages {
  private DeskPages() {}

  /**
   * Returns what serves them.
   *
   * @param data the ledger
   * @param names of states
   * @param rendering makes HTML
   */
  public static List<DeskRoutes> lists(DeskData data, HolderNames names, Rendering rendering) {
    BusyPages busy = new BusyPages(names);
    return List.of(
        new SearchRoutes(data, new SearchPages(names), rendering),
        new ActorRoutes(data, busy, new ActorPages(names), rendering),
        new DyadRoutes(data, busy, new DyadPages(names), rendering),
        new MapRoutes(data, new MapPages(names), rendering));
  }
}
