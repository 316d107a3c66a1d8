package org.attache.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and the days it stands for.
 *
 * @param excerpt the words of the expression
 * @param days the days; null where the expression is relative and the document has no date
 */
public record Timex(Excerpt excerpt, @Nullable Days days) {
  public Timex {
    Objects.requireNonNull(excerpt, "excerpt");
  }
}
