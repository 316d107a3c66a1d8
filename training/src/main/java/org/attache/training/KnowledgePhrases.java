package org.attache.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.reading.encode.WordKinds;

/** Compiles the knowledge tables into the list of names and kinds that the encoder uses. */
final class KnowledgePhrases {
  private static final Set<String> ORDINARY = Set.of("The", "May", "March", "Will", "Can", "No");

  private final TreeMap<String, Integer> kinds = new TreeMap<>();

  private KnowledgePhrases() {}

  /** Returns the lines of the list: kind, tab, phrase; what is read first wins. */
  static List<String> lines(Path folder) throws IOException {
    KnowledgePhrases phrases = new KnowledgePhrases();
    phrases.add(folder.resolve("states.tsv"), WordKinds.STATE, "name", "official_name", "aliases");
    phrases.add(folder.resolve("states.tsv"), WordKinds.NATION, "demonyms", "adjectives");
    phrases.add(folder.resolve("states.tsv"), WordKinds.PLACE, "capital", "government_metonyms");
    phrases.add(folder.resolve("places.tsv"), WordKinds.PLACE, "name", "aliases");
    phrases.add(folder.resolve("organisations.tsv"), WordKinds.ORGANISATION, "name", "aliases");
    phrases.add(folder.resolve("outlets.tsv"), WordKinds.OUTLET, "name", "aliases");
    phrases.add(folder.resolve("offices.tsv"), WordKinds.PERSON, "holder", "aliases");
    phrases.add(folder.resolve("titles.tsv"), WordKinds.ROLE, "title", "aliases");
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : phrases.kinds.entrySet()) {
      lines.add(entry.getValue() + "\t" + entry.getKey());
    }
    return lines;
  }

  private void add(Path table, int kind, String... columns) throws IOException {
    List<String> rows = Files.readAllLines(table);
    List<String> header = List.of(rows.get(0).split("\t", -1));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      for (String column : columns) {
        for (String phrase : cells[header.indexOf(column)].split("\\|", -1)) {
          add(phrase.strip(), kind);
        }
      }
    }
  }

  private void add(String phrase, int kind) {
    String bare = phrase.startsWith("the ") ? phrase.substring(4) : phrase;
    boolean name = kind != WordKinds.ROLE;
    if (bare.length() < 2 || (name && !Character.isUpperCase(bare.codePointAt(0)))) {
      return;
    }
    if (!ORDINARY.contains(bare)) {
      kinds.putIfAbsent(name ? bare : bare.toLowerCase(Locale.ROOT), kind);
    }
  }
}
