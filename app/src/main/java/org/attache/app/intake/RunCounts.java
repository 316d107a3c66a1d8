package org.attache.app.intake;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.attache.ledger.store.Ingested;
import org.attache.ledger.store.Ingested.Outcome;
import org.attache.ledger.store.RunRecord;
import org.attache.model.error.AttacheException;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of all that a run sees. */
final class RunCounts {
  private final Set<String> events = new HashSet<>();
  private long read;
  private long copies;
  private long versions;
  private long anew;
  private long unchanged;
  private long quarantined;
  private long skipped;
  private long claims;
  private @Nullable AttacheException firstFailure;

  /**
   * Counts what was stored.
   *
   * @param repeated ids of documents whose reading repeats another
   */
  void add(Ingested ingested, Set<String> repeated) {
    for (Ingested.Item item : ingested.documents()) {
      if (item.outcome() == Outcome.UNCHANGED) {
        unchanged++;
      } else {
        read++;
        versions += item.outcome() == Outcome.NEW_VERSION ? 1 : 0;
        anew += item.outcome() == Outcome.READ_ANEW ? 1 : 0;
        copies += repeated.contains(item.document()) ? 1 : 0;
      }
    }
    claims += ingested.claims();
    events.addAll(ingested.events());
  }

  void addUnchanged() {
    unchanged++;
  }

  void addQuarantined() {
    quarantined++;
  }

  void addSkipped() {
    skipped++;
  }

  void addFailure(AttacheException reason) {
    firstFailure = firstFailure == null ? reason : firstFailure;
  }

  long seen() {
    return read + unchanged + quarantined + skipped;
  }

  RunResult result(String id, String task, Instant begun, Instant ended) {
    return new RunResult(
        new RunRecord(
            id, task, begun, ended, read, copies, unchanged, quarantined, skipped, claims),
        versions,
        anew,
        events.size(),
        firstFailure);
  }
}
