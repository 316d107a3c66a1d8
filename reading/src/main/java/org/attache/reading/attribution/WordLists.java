package org.attache.reading.attribution;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.error.Fault;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;

/** The words of {@code word-lists.tsv} by their classes. */
final class WordLists {
  private static final String FILE = "word-lists.tsv";

  private final Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);

  private WordLists(Table table) {
    table.map(WordLists::entry).forEach(entry -> words.put(entry.getKey(), entry.getValue()));
    for (WordList list : WordList.values()) {
      if (!words.containsKey(list)) {
        throw new Fault("table-incomplete", "no row for " + list, FILE, FILE);
      }
    }
  }

  static WordLists shipped() {
    return new WordLists(Table.resource(WordLists.class, FILE, 2));
  }

  /** Returns whether a word in lower case belongs to a class. */
  boolean has(WordList list, String lower) {
    Set<String> members = words.get(list);
    return members != null && members.contains(lower);
  }

  private static Map.Entry<WordList, Set<String>> entry(Row row) {
    String name = row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_');
    return Map.entry(WordList.valueOf(name), new HashSet<>(row.list(1)));
  }
}
