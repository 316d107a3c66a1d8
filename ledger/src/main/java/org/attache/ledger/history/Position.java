package org.attache.ledger.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.model.Stage;

/**
 * What one party or outlet says of an event.
 *
 * @param holder code of the state, or name of the body, person or outlet
 * @param party whether the holder takes part in the event
 * @param stage what it says last
 * @param since day since which it says so
 * @param assertion id of the assertion in which it first said so
 * @param contradicts holders who say the opposite, sorted
 */
public record Position(
    String holder,
    boolean party,
    Stage stage,
    LocalDate since,
    String assertion,
    List<String> contradicts) {
  public Position {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(assertion, "assertion");
    contradicts = List.copyOf(contradicts);
  }
}
