package org.attache.ledger.store;

import java.util.List;
import java.util.Objects;

/**
 * What a check of a ledger found.
 *
 * @param entries how many entries the log holds
 * @param assertions how many assertions
 * @param problems what is wrong, the first bad entry first; empty if all is as it was told
 */
public record Verification(long entries, long assertions, List<Problem> problems) {
  public Verification {
    problems = List.copyOf(problems);
  }

  /** Returns whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * Something that is not as it was told.
   *
   * @param entry number of the entry in the log; 0 where a derived row is wrong
   * @param what what is wrong, in words
   */
  public record Problem(long entry, String what) {
    public Problem {
      Objects.requireNonNull(what, "what");
    }
  }
}
