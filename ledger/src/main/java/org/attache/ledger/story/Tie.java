package org.attache.ledger.story;

import java.util.Objects;
import org.attache.model.Named;

/**
 * A bond between two events.
 *
 * @param from id of the event told of first or founded first
 * @param to id of the other event
 * @param kind what binds them
 * @param cue the words that say so; empty for {@link Kind#REFERENCE} and {@link Kind#PARTICIPANTS}
 * @param sentence the sentence that shows the bond
 * @param assertion id of the assertion in {@code to} whose sentence it is
 */
public record Tie(
    String from, String to, Kind kind, String cue, String sentence, String assertion) {
  public Tie {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(assertion, "assertion");
  }

  /** What binds two events, the strongest first. */
  public enum Kind implements Named {
    /** One is the ground of the other. */
    CAUSE,
    /** One comes before the other. */
    SEQUENCE,
    /** One sentence tells of both. */
    REFERENCE,
    /** The same persons or bodies are at it within a month. */
    PARTICIPANTS
  }
}
