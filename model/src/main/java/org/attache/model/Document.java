package org.attache.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read, with what is known of its publication.
 *
 * @param id names the document within its collection; not blank
 * @param url where it was published
 * @param title its title; the text may begin with the same words
 * @param publisher the outlet that published it
 * @param published the day of publication, against which relative times are resolved
 * @param language ISO 639-1 code
 * @param text all that is read; every offset counts UTF-16 code units of it
 */
public record Document(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String language,
    String text) {
  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
    Objects.requireNonNull(text, "text");
  }

  /** Returns a document of which nothing but its text and day is known. */
  public static Document of(String id, String text, @Nullable LocalDate published) {
    return new Document(id, null, null, null, published, null, text);
  }
}
