package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.List;
import org.attache.app.web.picture.Drawing;
import org.attache.ledger.query.Quarantine;

/**
 * What the page of sources shows.
 *
 * @param summary in a sentence
 * @param coverage documents by outlet and day, as a picture; empty where there are none
 * @param coverageNarrow the same for a narrow page
 * @param outlets the figures, the outlet with most documents first
 * @param recorded what became of all that runs saw, the last first
 * @param runs what was entered last
 * @param refused what could not be read, the last first
 * @param causes how many there are of each cause
 * @param refusals how many there are altogether
 * @param health facts of the ledger and the desk
 * @param chain what the last check of the ledger found, in words
 */
public record SourcesPage(
    String summary,
    Drawing coverage,
    Drawing coverageNarrow,
    List<Outlet> outlets,
    List<Recorded> recorded,
    List<Ran> runs,
    List<Refusal> refused,
    List<Quarantine.Cause> causes,
    long refusals,
    List<EventPage.Fact> health,
    String chain) {
  public SourcesPage {
    outlets = List.copyOf(outlets);
    recorded = List.copyOf(recorded);
    runs = List.copyOf(runs);
    causes = List.copyOf(causes);
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

  /** What became of all that a run saw: seen = read + unchanged + quarantined + skipped. */
  public record Recorded(
      String id,
      String task,
      String when,
      String length,
      long seen,
      long read,
      long unchanged,
      long quarantined,
      long skipped,
      long claims) {}

  /**
   * An input that could not be read.
   *
   * @param kept whether it can be tried again as it is kept
   * @param last what came of trying it; empty if it was not tried
   */
  public record Refusal(
      long seq,
      String origin,
      String code,
      String reason,
      String when,
      boolean kept,
      String last) {}
}
