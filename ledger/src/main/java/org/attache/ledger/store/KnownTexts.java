package org.attache.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a batch's documents are stored, looked up for all of them at once; those of the
 * batch are added as they are stored.
 */
final class KnownTexts {
  private static final int AT_ONCE = 200;

  private final Map<String, Set<String>> versions = new HashMap<>();

  /** Looks up the documents of the readings. */
  KnownTexts(Sql sql, Collection<Reading> readings) {
    Set<String> ids = new TreeSet<>();
    readings.forEach(reading -> ids.add(reading.document().id()));
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<@Nullable String> some =
          new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
      while (some.size() < AT_ONCE) {
        some.add(null);
      }
      sql.list(
              "SELECT document, version FROM documents WHERE document IN ("
                  + "?, ".repeat(AT_ONCE - 1)
                  + "?)",
              row -> List.of(row.text(1), row.text(2)),
              some.toArray())
          .forEach(known -> add(known.get(0), known.get(1)));
    }
  }

  /** Returns whether a text is known under the document's id. */
  boolean holds(Document document, String version) {
    return versions.getOrDefault(document.id(), Set.of()).contains(version);
  }

  /** Returns whether any text is known under the id. */
  boolean holds(String document) {
    return versions.containsKey(document);
  }

  void add(String document, String version) {
    versions.computeIfAbsent(document, id -> new HashSet<>()).add(version);
  }
}
