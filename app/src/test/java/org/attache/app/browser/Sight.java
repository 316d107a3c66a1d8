package org.attache.app.browser;

import java.util.List;

/**
 * A page of the desk of samples.
 *
 * @param name of its picture
 * @param address on a day on which it has much to show
 */
record Sight(String name, String address) {
  /** The first day on which the summit of August 2025 is agreed in the samples. */
  static final String AGREED = "as_of=2025-08-08";

  /** The day after it was held. */
  static final String HELD = "as_of=2025-08-16";

  /** Returns every page: what can be reached by an address, each at least once. */
  static List<Sight> all(Visit visit) {
    String summit = summit(visit, AGREED);
    String document = "/documents/2025-08-08-alaska-announced?claim=1&" + AGREED;
    return List.of(
        new Sight("today", "/?" + AGREED),
        new Sight("event", summit + "?" + HELD),
        new Sight("event-open", summit + "?" + AGREED),
        new Sight("document", document),
        new Sight("search", "/search?q=meeting&" + HELD),
        new Sight("search-none", "/search?q=zeppelin&" + HELD),
        new Sight("actors", "/actors?" + HELD),
        new Sight("actor", "/actors/Putin?" + HELD),
        new Sight("dyads", "/dyads?" + HELD),
        new Sight("dyad", "/dyads/USA-RUS?" + HELD),
        new Sight("dyad-persons", "/dyads/Putin,Trump?" + AGREED),
        new Sight("map", "/map?" + HELD),
        new Sight("watches", "/watches?q=meeting&" + HELD),
        new Sight("review", "/review?" + HELD),
        new Sight("review-sample", "/review?queue=sample"),
        new Sight("sources", "/sources?" + HELD),
        new Sight("login", "/login"),
        new Sight("missing", "/events/feed"));
  }

  /**
   * Returns the address, without its day, of the event that search shows first for the two
   * presidents.
   */
  static String summit(Visit visit, String day) {
    visit.to("/search?q=Putin+Trump&" + day);
    String link = visit.page().locator(".matters .lead a").first().getAttribute("href");
    return link.substring(0, link.indexOf('?'));
  }
}
