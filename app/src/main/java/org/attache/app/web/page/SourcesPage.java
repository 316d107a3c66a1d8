package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.List;
import org.attache.app.web.picture.Drawing;

/**
 * What the page of sources shows.
 *
 * @param summary in a sentence
 * @param coverage documents by outlet and day, as a picture; empty where there are none
 * @param coverageNarrow the same for a narrow page
 * @param outlets the figures, the outlet with most documents first
 * @param runs what came in last
 * @param refused what could not be read, the last first
 * @param refusals how many there are altogether
 * @param health facts of the ledger and the desk
 * @param chain what the last check of the ledger found, in words
 */
public record SourcesPage(
    String summary,
    Drawing coverage,
    Drawing coverageNarrow,
    List<Outlet> outlets,
    List<Ran> runs,
    List<Refusal> refused,
    long refusals,
    List<EventPage.Fact> health,
    String chain) {
  public SourcesPage {
    outlets = List.copyOf(outlets);
    runs = List.copyOf(runs);
    refused = List.copyOf(refused);
    health = List.copyOf(health);
  }

  /** An outlet: documents, claims, days with documents, days missing, newest day. */
  public record Outlet(
      String name,
      String href,
      int documents,
      int claims,
      int days,
      int missing,
      LocalDate newest) {}

  /** What was entered without a pause. */
  public record Ran(
      String when,
      String length,
      int read,
      int claims,
      int refused,
      int decisions,
      boolean whole) {}

  /** An input that could not be read. */
  public record Refusal(long seq, String origin, String code, String reason, String when) {}
}
