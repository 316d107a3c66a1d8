package org.attache.app.intake;

import java.time.Instant;
import java.util.Objects;
import org.attache.ledger.store.RunRecord;
import org.attache.model.error.AttacheException;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param counts what became of all that it saw
 * @param versions how many of the documents read were new versions of known ones
 * @param anew how many were known from another reader
 * @param events how many events changed
 * @param firstFailure the first thing that failed, null if all went well
 */
public record RunResult(
    RunRecord counts,
    long versions,
    long anew,
    long events,
    @Nullable AttacheException firstFailure) {
  /** That of a run that saw nothing. */
  public static final RunResult NOTHING =
      new RunResult(
          new RunRecord("", "", Instant.EPOCH, Instant.EPOCH, 0, 0, 0, 0, 0, 0), 0, 0, 0, null);

  public RunResult {
    Objects.requireNonNull(counts, "counts");
  }

  /** Returns how this run and one after it ended together. */
  public RunResult plus(RunResult after) {
    RunRecord a = counts;
    RunRecord b = after.counts;
    return new RunResult(
        new RunRecord(
            a.id(),
            a.task(),
            a.begun(),
            b.ended(),
            a.read() + b.read(),
            a.copies() + b.copies(),
            a.unchanged() + b.unchanged(),
            a.quarantined() + b.quarantined(),
            a.skipped() + b.skipped(),
            a.claims() + b.claims()),
        versions + after.versions,
        anew + after.anew,
        events + after.events,
        firstFailure == null ? after.firstFailure : firstFailure);
  }
}
