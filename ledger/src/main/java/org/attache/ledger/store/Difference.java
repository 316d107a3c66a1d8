package org.attache.ledger.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that is otherwise on the second of two sides.
 *
 * @param what event or document
 * @param id its id
 * @param title what it is called
 * @param first how it is on the first side, null where it is not there
 * @param second how it is on the second side, null where it is not there
 */
public record Difference(
    String what, String id, String title, @Nullable String first, @Nullable String second) {
  public Difference {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    if (Objects.equals(first, second)) {
      throw new IllegalArgumentException("no difference: " + id);
    }
  }
}
