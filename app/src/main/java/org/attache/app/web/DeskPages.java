package org.attache.app.web;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.attache.app.alert.Delivering;
import org.attache.app.review.ChangeSpelling;
import org.attache.app.web.page.ActorPages;
import org.attache.app.web.page.BusyPages;
import org.attache.app.web.page.DeskData;
import org.attache.app.web.page.DyadPages;
import org.attache.app.web.page.MapPages;
import org.attache.app.web.page.ReviewPages;
import org.attache.app.web.page.SearchPages;
import org.attache.app.web.page.WatchesPages;
import org.attache.app.web.picture.HolderNames;
import org.attache.ledger.link.StateNames;
import org.attache.reading.segment.Segmenter;

/** The pages beside the first one, events and documents. */
public final class DeskPages {
  private DeskPages() {}

  /**
   * Returns what serves the lists of events: search, actors, dyads, map.
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

  /**
   * Returns what serves those who review claims.
   *
   * @param desk the ledger
   * @param segmenter finds a claim's sentence
   * @param states by name
   * @param rendering makes HTML
   * @param clock tells when a decision is taken
   */
  public static DeskRoutes review(
      LedgerDesk desk, Segmenter segmenter, StateNames states, Rendering rendering, Clock clock) {
    return new ReviewRoutes(
        desk, new ReviewPages(segmenter), new ChangeSpelling(states), rendering, clock);
  }

  /**
   * Returns what serves those who keep the ledger.
   *
   * @param desk the ledger
   * @param reception tries again what was refused
   * @param executor checks the ledger beside the requests
   * @param version of the program
   */
  public static DeskRoutes sources(
      LedgerDesk desk,
      Reception reception,
      Rendering rendering,
      Executor executor,
      String version,
      Clock clock) {
    LedgerCheck check = new LedgerCheck(desk::verify, executor, clock);
    return new SourcesRoutes(desk, reception, rendering, check, version, clock);
  }

  /**
   * Returns what serves watches and their alerts.
   *
   * @param desk the ledger
   * @param delivering makes watches
   * @param rendering makes HTML
   * @param clock tells when a watch is made
   */
  public static DeskRoutes watches(
      LedgerDesk desk, Delivering delivering, Rendering rendering, Clock clock) {
    return new WatchesRoutes(desk, delivering, new WatchesPages(), rendering, clock);
  }
}
