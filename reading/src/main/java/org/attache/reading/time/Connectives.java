package org.attache.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;

/** The prepositions of the table {@code connectives.tsv}. */
final class Connectives {
  private static final int COLUMNS = 2;

  private final Map<String, List<Connective>> byFirst = new HashMap<>();

  /**
   * A preposition of time.
   *
   * @param words its words
   * @param bound what it makes of days
   */
  record Connective(List<String> words, Bound bound) {}

  Connectives() {
    for (Connective found :
        Table.resource(Connectives.class, "connectives.tsv", COLUMNS)
            .map(Connectives::connective)) {
      byFirst.computeIfAbsent(found.words().get(0), key -> new ArrayList<>()).add(found);
    }
  }

  /** Returns the prepositions that can begin with a word. */
  List<Connective> beginningWith(String lower) {
    return byFirst.getOrDefault(lower, List.of());
  }

  /** Returns the words with which a preposition begins. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  private static Connective connective(Row row) {
    return new Connective(
        List.of(row.cell(0).split(" ", -1)), Bound.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
  }
}
