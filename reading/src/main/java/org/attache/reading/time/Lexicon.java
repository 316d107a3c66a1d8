package org.attache.reading.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;
import org.attache.reading.time.Sense.Kind;

/** The words of the table {@code lexicon.tsv}. */
final class Lexicon {
  private static final int COLUMNS = 3;

  private final Map<String, Sense> senses = new HashMap<>();

  Lexicon() {
    Table table = Table.resource(Lexicon.class, "lexicon.tsv", COLUMNS);
    table.map(row -> senses.put(row.cell(0), sense(row)));
  }

  /**
   * Returns what the lower-case word can be, {@link Sense#NONE} where it has nothing to do here.
   */
  Sense sense(String lower) {
    return senses.getOrDefault(lower, Sense.NONE);
  }

  private static Sense sense(Row row) {
    Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    String value = row.cell(2);
    if (kind == Kind.UNIT || kind == Kind.UNITS) {
      return new Sense(kind, 0, Unit.valueOf(value.toUpperCase(Locale.ROOT)));
    }
    return new Sense(kind, Integer.parseInt(value), null);
  }
}
