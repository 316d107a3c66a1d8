package org.attache.ledger.query;

import java.util.Objects;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.json.Origin;
import org.attache.model.json.ReadingCodec;

/**
 * A claim that somebody may judge.
 *
 * @param line the claim as decisions leave it
 * @param event category as it was read
 * @param stage stage as it was read
 * @param corrected whether a decision has changed a field
 */
public record Candidate(ClaimLine line, EventType event, Stage stage, boolean corrected) {
  private static final ReadingCodec CODEC = new ReadingCodec();

  public Candidate {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(stage, "stage");
  }

  /**
   * Returns what the claim says, corrections applied. It is read anew each time: of the many that
   * are drawn or queued few are looked at.
   */
  public Claim claim() {
    String reading =
        "{\"document\":{\"id\":\"-\"},\"claims\":[" + line.json() + "],\"quotations\":[]}";
    return CODEC.decode(reading, Origin.of("claim " + line.id())).claims().get(0);
  }

  /** Returns whether nobody has confirmed, rejected or corrected it. */
  public boolean isOpen() {
    return line.status().equals("told") && !corrected;
  }
}
