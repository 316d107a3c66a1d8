package org.attache.sources.html.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.table.TableLines;

/** Under which names the {@code meta} elements of pages tell a fact, the surest first. */
final class MetaNames {
  private final Map<String, List<String>> names;

  private MetaNames(Map<String, List<String>> names) {
    this.names = names;
  }

  /** Reads the table {@code meta-names.tsv}. */
  static MetaNames shipped() {
    Map<String, List<String>> names = new HashMap<>();
    TableLines.resource(MetaNames.class, "meta-names.tsv", 2, List::copyOf)
        .forEach(cells -> names.put(cells.get(0), TableLines.items(cells.get(1), '|')));
    return new MetaNames(Map.copyOf(names));
  }

  List<String> of(String fact) {
    return names.getOrDefault(fact, List.of());
  }
}
