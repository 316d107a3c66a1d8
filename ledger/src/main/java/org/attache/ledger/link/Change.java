package org.attache.ledger.link;

import java.util.Set;

/**
 * What an addition to the ledger did.
 *
 * @param added assertions that were new
 * @param folded assertions that were linked, those after a late one anew
 * @param touched ids of events that may have gained, lost or relinked assertions; some may be gone
 */
public record Change(int added, int folded, Set<String> touched) {
  public Change {
    touched = Set.copyOf(touched);
  }
}
