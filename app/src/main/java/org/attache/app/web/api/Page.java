package org.attache.app.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items JSON objects
 * @param next where it goes on, null at its end
 */
record Page(List<String> items, @Nullable String next) {
  Page {
    items = List.copyOf(items);
  }

  /** Returns the page of the first {@code limit} of {@code items}, of which one more was asked. */
  static Page counted(List<String> items, int skipped, int limit) {
    boolean more = items.size() > limit;
    return new Page(
        more ? items.subList(0, limit) : items, more ? String.valueOf(skipped + limit) : null);
  }
}
