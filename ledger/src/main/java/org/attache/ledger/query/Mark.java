package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A place in a list that runs from new to old, behind which it goes on.
 *
 * @param day day of the last item told
 * @param seq its number
 */
public record Mark(LocalDate day, long seq) {
  public Mark {
    Objects.requireNonNull(day, "day");
  }
}
