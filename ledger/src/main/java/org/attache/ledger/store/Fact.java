package org.attache.ledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is so of an event for some days.
 *
 * @param place table, event and key
 * @param values the other columns, in the table's order
 */
record Fact(Place place, List<@Nullable Object> values) {
  Fact {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  static Fact of(DerivedTable table, String event, @Nullable Object key, @Nullable Object... row) {
    return new Fact(new Place(table, event, key), Arrays.asList(row));
  }

  /**
   * Where a fact stands. No two facts of a day stand in one place.
   *
   * @param table which table
   * @param event id of the event
   * @param key what tells it from the event's other facts there, null where there is only one
   */
  record Place(DerivedTable table, String event, @Nullable Object key) {
    Place {
      Objects.requireNonNull(table, "table");
      Objects.requireNonNull(event, "event");
    }
  }
}
