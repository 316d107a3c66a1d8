package org.attache.ledger.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are asked for; null asks for nothing.
 *
 * @param publisher outlet, as the document names it
 * @param since first day of publication
 * @param until last day of publication
 * @param text words that the sentence of one of its claims must hold
 */
public record DocumentFilter(
    @Nullable String publisher,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String text) {
  /** Asks for every document. */
  public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null);

  public DocumentFilter {
    text = text == null || SearchWords.of(text).isEmpty() ? null : text.strip();
  }
}
