package org.attache.ledger.query;

import java.util.Objects;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Stage;

/**
 * A claim that somebody may judge.
 *
 * @param line the claim as decisions leave it
 * @param claim what it says, corrections applied
 * @param event category as it was read
 * @param stage stage as it was read
 * @param corrected whether a decision has changed a field
 */
public record Candidate(
    ClaimLine line, Claim claim, EventType event, Stage stage, boolean corrected) {
  public Candidate {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(stage, "stage");
  }

  /** Returns whether nobody has confirmed, rejected or corrected it. */
  public boolean isOpen() {
    return line.status().equals("told") && !corrected;
  }
}
