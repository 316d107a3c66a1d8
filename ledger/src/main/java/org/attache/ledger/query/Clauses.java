package org.attache.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement under construction, with the values of its parameters. */
final class Clauses {
  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();

  Clauses add(String clause, Object... parameters) {
    text.append(' ').append(clause);
    Collections.addAll(values, parameters);
    return this;
  }

  Clauses add(Clauses other) {
    text.append(' ').append(other.text);
    values.addAll(other.values);
    return this;
  }

  /** Adds {@code column = ?} for one value, which an index can serve, else {@code IN}. */
  Clauses among(String column, Collection<String> allowed) {
    if (allowed.isEmpty()) {
      return this;
    }
    List<String> sorted = allowed.stream().sorted().toList();
    if (sorted.size() == 1) {
      return add("AND " + column + " = ?", sorted.get(0));
    }
    // the concatenation keeps the index away, whose rows would have to be sorted by day
    return add("AND (" + column + " || '') IN (" + marks(sorted.size()) + ")", sorted.toArray());
  }

  static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  String text() {
    return text.toString().strip();
  }

  @Nullable Object[] values() {
    return values.toArray();
  }
}
