package org.attache.ledger.link;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What an addition to the ledger did.
 *
 * @param added assertions that were new
 * @param folded assertions that were linked, those after a late one anew
 * @param since ids of events that may have gained, lost or relinked assertions, each with the first
 *     day of publication of those; some events may be gone
 */
public record Change(int added, int folded, Map<String, LocalDate> since) {
  public Change {
    since = Map.copyOf(since);
  }

  /** Returns the ids of the events that may have changed. */
  public Set<String> touched() {
    return since.keySet();
  }
}
