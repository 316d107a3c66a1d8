package org.attache.reading.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.reading.quotation.SpeechVerb;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;

/** The verbs of {@code reporting-verbs.tsv} with the content that they vouch for. */
final class ReportingVerbs {
  private final Map<String, Set<Content>> byLemma = new HashMap<>();

  private ReportingVerbs(Table table) {
    table
        .map(ReportingVerbs::entry)
        .forEach(entry -> byLemma.put(entry.getKey(), entry.getValue()));
  }

  static ReportingVerbs shipped() {
    return new ReportingVerbs(Table.resource(ReportingVerbs.class, "reporting-verbs.tsv", 2));
  }

  /** Returns the contents of a verb, empty where it reports nothing. */
  Set<Content> contents(SpeechVerb verb) {
    return byLemma.getOrDefault(verb.lemma(), Set.of());
  }

  private static Map.Entry<String, Set<Content>> entry(Row row) {
    Set<Content> contents = EnumSet.noneOf(Content.class);
    row.list(1).forEach(name -> contents.add(Content.valueOf(name.toUpperCase(Locale.ROOT))));
    return Map.entry(row.cell(0), contents);
  }
}
