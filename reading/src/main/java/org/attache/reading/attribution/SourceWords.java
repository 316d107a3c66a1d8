package org.attache.reading.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attache.model.SourceKind;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** Nouns that head sources and nouns of office, from the tables beside this class. */
final class SourceWords {
  private static final int LONGEST_NAME = 5;

  private final Map<String, SourceKind> nouns = new HashMap<>();
  private final Map<String, SourceKind> offices = new HashMap<>();

  private SourceWords(Table nouns, Table offices) {
    nouns
        .map(SourceWords::entry)
        .forEach(entry -> this.nouns.put(entry.getKey(), entry.getValue()));
    offices
        .map(SourceWords::entry)
        .forEach(entry -> this.offices.put(entry.getKey(), entry.getValue()));
  }

  static SourceWords shipped() {
    return new SourceWords(
        Table.resource(SourceWords.class, "source-nouns.tsv", 2),
        Table.resource(SourceWords.class, "offices.tsv", 2));
  }

  /** Returns the kind of source that a noun in lower case, singular or plural, heads, or null. */
  @Nullable SourceKind kind(String lower) {
    SourceKind exact = nouns.get(lower);
    return exact == null ? nouns.get(singular(lower)) : exact;
  }

  /** Returns the kind of source that a holder of the office is, or null for another noun. */
  @Nullable SourceKind office(String lower) {
    SourceKind exact = offices.get(lower);
    return exact == null ? offices.get(singular(lower)) : exact;
  }

  /** Returns whether the words are a person's name alone: up to five capitalised words. */
  boolean isName(Line line, Range range) {
    if (range.to() - range.from() > LONGEST_NAME) {
      return false;
    }
    for (int i = range.from(); i < range.to(); i++) {
      boolean other = line.is(i, WordList.DETERMINER) || line.is(i, WordList.PREPOSITION);
      if ((!line.isCapital(i) && !isParticle(line, i)) || other) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the word is a small part of a name: "de", "bin", "al-". */
  static boolean isParticle(Line line, int i) {
    return line.is(i, WordList.NAME_PARTICLE) || line.lower(i).startsWith("al-");
  }

  private static String singular(String lower) {
    if (lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("sses") || lower.endsWith("ches")) {
      return lower.substring(0, lower.length() - 2);
    }
    if (lower.endsWith("men")) {
      return lower.substring(0, lower.length() - 2) + "an";
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Map.Entry<String, SourceKind> entry(Row row) {
    return Map.entry(row.cell(0), SourceKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
  }
}
