package org.attache.ledger.store;

import java.util.Locale;
import java.util.Objects;

/**
 * What became of something that was refused.
 *
 * @param refusal number of its entry
 * @param outcome what became of it
 * @param detail id of the document that was read; code and reason of another refusal; why it was
 *     dropped
 * @param analyst on whose word
 */
public record Disposal(long refusal, Outcome outcome, String detail, String analyst) {
  public Disposal {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(detail, "detail");
    if (analyst.isBlank()) {
      throw new IllegalArgumentException("a disposal needs the name of who did it");
    }
    if (outcome == Outcome.DROPPED && detail.isBlank()) {
      throw new IllegalArgumentException("to drop something needs a reason");
    }
  }

  /** What may become of something that was refused. */
  public enum Outcome {
    /** It was read. */
    READ,
    /** It was read, and its text was known already. */
    UNCHANGED,
    /** It was read as far as to be set aside. */
    SKIPPED,
    /** It was refused again, and stays where it is. */
    REFUSED,
    /** It is not to be read. */
    DROPPED;

    /** Returns the name as the ledger spells it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether nothing more becomes of it. */
    public boolean isEnd() {
      return this != REFUSED;
    }

    static Outcome of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
