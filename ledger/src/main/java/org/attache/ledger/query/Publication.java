package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the places where a text was published.
 *
 * @param document id of the document
 * @param url where it was published
 * @param publisher the outlet
 * @param title under which it was published
 * @param day from which it is known there
 */
public record Publication(
    String document,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String title,
    LocalDate day) {
  public Publication {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(day, "day");
  }
}
