package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What an outlet brought on a day.
 *
 * @param outlet its name; empty for documents that tell none
 * @param day of publication
 * @param documents how many, each version counted
 * @param claims how many were read in them
 */
public record Coverage(String outlet, LocalDate day, int documents, int claims) {
  public Coverage {
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(day, "day");
  }
}
