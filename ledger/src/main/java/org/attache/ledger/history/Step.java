package org.attache.ledger.history;

import java.time.LocalDate;
import java.util.Objects;
import org.attache.model.Stage;

/**
 * A movement of an event from one stage to another.
 *
 * @param day day of publication
 * @param stage the stage from then on
 * @param assertion id of the assertion that moved it
 * @param voice on whose word
 */
public record Step(LocalDate day, Stage stage, String assertion, Voice voice) {
  public Step {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(voice, "voice");
  }
}
