package org.attache.ledger.store;

import java.time.Instant;
import java.util.Objects;
import org.attache.ledger.entry.Digest;

/**
 * What became of all that one run saw.
 *
 * @param id names the run, as in {@link Refusal#run}
 * @param task what ran: {@code ingest}, {@code push}, {@code retry}, {@code watch}
 * @param begun when it began
 * @param ended when it ended
 * @param read documents that were read
 * @param copies how many of these repeat the reading of the same text of another
 * @param unchanged documents that were known
 * @param quarantined inputs that could not be read
 * @param skipped documents that were set aside
 * @param claims that were new
 */
public record RunRecord(
    String id,
    String task,
    Instant begun,
    Instant ended,
    long read,
    long copies,
    long unchanged,
    long quarantined,
    long skipped,
    long claims) {
  private static final int DIGITS = 16;

  public RunRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(begun, "begun");
    Objects.requireNonNull(ended, "ended");
    if (copies > read) {
      throw new IllegalArgumentException("more copies than were read: " + copies + " of " + read);
    }
  }

  /** Returns how much it saw. */
  public long seen() {
    return read + unchanged + quarantined + skipped;
  }

  /** Returns the id of a run that begins at a time upon a log that ends with a hash. */
  static String id(Instant begun, String head) {
    return Digest.of("run", Times.text(begun), head).substring(0, DIGITS);
  }
}
