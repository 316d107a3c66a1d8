package org.attache.reading.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** The abbreviations that are written with a period, and the words that open sentences. */
final class Abbreviations {
  /** What may follow an abbreviation. */
  enum Kind {
    /** A name follows, never a new sentence: "Gen.". */
    TITLE,
    /** It is one only before a number: "No.". */
    NUMBER,
    /** A day, or a new sentence in upper case: "Jan.". */
    MONTH,
    /** It ends a name; a new sentence only if a typical opener follows: "Inc.". */
    NAME,
    /** It never ends a sentence: "vs.". */
    NEVER,
    /** A new sentence only if a typical opener follows: "a.m.". */
    MAY
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  Abbreviations() {
    Table.resource(Abbreviations.class, "abbreviations.tsv", 3)
        .map(row -> Map.entry(row.cell(0), Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT))))
        .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
    Table.resource(Abbreviations.class, "sentence-openers.tsv", 1)
        .rows()
        .forEach(row -> openers.add(row.cell(0)));
  }

  /** Returns the kind of a word with its period, or null if it is no known abbreviation. */
  @Nullable Kind kind(String withPeriod) {
    return kinds.get(withPeriod);
  }

  /** Returns whether a lower-case word often begins a sentence. */
  boolean opensSentences(String lower) {
    return openers.contains(lower);
  }
}
