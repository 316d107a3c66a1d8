package org.attache.app.web;

import java.util.List;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.query.ClaimLine;
import org.attache.model.error.Conflict;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Makes rulings on what a ledger holds: finds the claims and events that somebody names.
 *
 * @param lease the ledger as of today
 */
public record Rulings(LedgerLease lease) {
  /**
   * Returns a claim as it was read, by which it is found again after a re-reading.
   *
   * @throws NotFound if there is none of that id
   */
  public Assertion claim(String id) {
    @Nullable ClaimLine line = lease.shelf().claim(id);
    if (line == null || line.event() == null) {
      throw unknown(id);
    }
    return lease.view().event(line.event()).reports().stream()
        .map(report -> report.assertion())
        .filter(assertion -> assertion.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  /** Returns the words of a claim. */
  public Anchor anchor(String id) {
    return Anchor.of(claim(id));
  }

  /** Returns that claims are of another event than theirs. */
  public Ruling split(List<String> claims) {
    return new Ruling.Split(claims.stream().map(this::anchor).toList());
  }

  /**
   * Returns that two events are one.
   *
   * @param kept id of the event that stays
   * @param absorbed id of the one that goes into it
   * @throws Conflict if they are one already
   */
  public Ruling merge(String kept, String absorbed) {
    if (lease.view().event(kept).id().equals(lease.view().event(absorbed).id())) {
      throw new Conflict("merge-same", "an event cannot be merged with itself", kept, null);
    }
    return new Ruling.Merge(founder(kept), founder(absorbed));
  }

  private Anchor founder(String event) {
    return Anchor.of(lease.view().event(event).reports().get(0).assertion());
  }

  private static NotFound unknown(String id) {
    return new NotFound("claim-unknown", "there is no claim " + id, id, null);
  }
}
