package org.attache.ledger.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import org.attache.ledger.entry.Digest;

/**
 * A named analyst's ruling, never changed, only undone by another.
 *
 * @param id 64 hexadecimal digits, the hash of the rest
 * @param analyst who decided
 * @param decided when
 * @param reason why, as a code
 * @param text why, in words; may be empty
 * @param ruling what was decided
 */
public record Decision(
    String id, String analyst, Instant decided, ReasonCode reason, String text, Ruling ruling) {
  /** The order in which decisions take effect. */
  public static final Comparator<Decision> CANONICAL =
      Comparator.comparing(Decision::decided).thenComparing(Decision::id);

  public Decision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(decided, "decided");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(ruling, "ruling");
    if (analyst.isBlank()) {
      throw new IllegalArgumentException("a decision needs the name of who decided");
    }
  }

  /** Returns the decision, named by its content. */
  public static Decision of(
      String analyst, Instant decided, ReasonCode reason, String text, Ruling ruling) {
    String id =
        Digest.of("decision", analyst, decided.toString(), reason.name(), text, ruling.canonical());
    return new Decision(id, analyst, decided, reason, text, ruling);
  }

  /** Returns the day on which it was known, in UTC. */
  public LocalDate day() {
    return decided.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
