package org.attache.ledger.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one batch of readings did to a ledger.
 *
 * @param documents what became of each reading, in the order given
 * @param claims claims that were new
 * @param events ids of the events that changed; some may be gone
 */
public record Ingested(List<Item> documents, int claims, Set<String> events) {
  public Ingested {
    documents = List.copyOf(documents);
    events = Set.copyOf(events);
  }

  /** Returns how many documents came out so. */
  public long count(Outcome outcome) {
    return documents.stream().filter(item -> item.outcome() == outcome).count();
  }

  /**
   * What became of one reading.
   *
   * @param document id of the document
   * @param outcome what became of it
   * @param claims claims of it that are stored now, none if it was unchanged
   */
  public record Item(String document, Outcome outcome, int claims) {
    public Item {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(outcome, "outcome");
    }
  }

  /** What may become of a reading. */
  public enum Outcome {
    /** The document was not known. */
    READ,
    /** Another text was known under its id; the new one stands from its day on. */
    NEW_VERSION,
    /** This text is known, from another reader; what the new one reads stands from now on. */
    READ_ANEW,
    /** This text is known under its id; nothing was stored. */
    UNCHANGED
  }
}
