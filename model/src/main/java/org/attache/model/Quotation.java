package org.attache.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words reported as somebody's.
 *
 * @param excerpt the words, without the quotation marks
 * @param direct whether they stand between quotation marks
 * @param speaker whose words they are, where known
 * @param cue the verb of speech
 * @param addressee to whom they were said, where named
 */
public record Quotation(
    Excerpt excerpt,
    boolean direct,
    @Nullable Entity speaker,
    @Nullable String cue,
    @Nullable Entity addressee) {
  public Quotation {
    Objects.requireNonNull(excerpt, "excerpt");
    if (excerpt.text().isBlank()) {
      throw new IllegalArgumentException("an empty quotation at " + excerpt.begin());
    }
  }
}
