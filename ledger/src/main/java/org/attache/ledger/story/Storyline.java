package org.attache.ledger.story;

import java.util.List;

/**
 * Events that hang together.
 *
 * @param id id of the event that was founded first
 * @param events ids, in the order of their founding
 * @param ties the bonds among them
 */
public record Storyline(String id, List<String> events, List<Tie> ties) {
  public Storyline {
    events = List.copyOf(events);
    ties = List.copyOf(ties);
  }
}
