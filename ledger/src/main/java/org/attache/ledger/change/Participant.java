package org.attache.ledger.change;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param name canonical name, or the words of the text where there is none
 * @param code code of the state or body for which it stands
 */
public record Participant(String name, @Nullable String code) {
  public Participant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a participant needs a name");
    }
  }

  /** Returns the state or body for which the participant counts, or else its name. */
  public String side() {
    return code == null ? name : code;
  }
}
