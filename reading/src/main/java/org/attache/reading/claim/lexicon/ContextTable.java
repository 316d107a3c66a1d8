package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Context;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;

/** Tells what a passage is about by the words of {@code contexts.tsv}. */
final class ContextTable {
  private final Map<String, List<Context>> byWord = new HashMap<>();

  private ContextTable(Table table) {
    table.map(this::add);
  }

  static ContextTable shipped() {
    return new ContextTable(Table.resource(ContextTable.class, "contexts.tsv", 2));
  }

  /** Returns the contexts that the entry or a word of the sentence tells, in codebook order. */
  List<Context> of(Clauses clauses, TriggerEntry entry) {
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    contexts.addAll(entry.contexts());
    for (int at = 0; at < clauses.size(); at++) {
      contexts.addAll(byWord.getOrDefault(clauses.lower(at), List.of()));
    }
    return new ArrayList<>(contexts);
  }

  private Context add(Row row) {
    Context context = Context.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
    for (String word : row.list(1)) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(context);
    }
    return context;
  }
}
