package org.attache.reading.quotation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.reading.segment.Word;
import org.attache.reading.table.Table;

/**
 * The words of the table {@code frame-words.tsv}, which limit or fill what is around a quotation.
 */
final class FrameWords {
  /** What a word does in the frame. */
  enum Kind {
    AUXILIARY,
    ADVERB,
    PREPOSITION,
    CLAUSE,
    RELATIVE,
    DETERMINER,
    PRONOUN,
    SPEECH_NOUN,
    TITLE_CUE,
    WEEKDAY,
    ROLE
  }

  private final Map<String, Set<Kind>> kinds = new HashMap<>();

  FrameWords() {
    Table.resource(FrameWords.class, "frame-words.tsv", 2)
        .map(row -> Map.entry(row.cell(0), Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT))))
        .forEach(
            entry ->
                kinds
                    .computeIfAbsent(entry.getKey(), key -> EnumSet.noneOf(Kind.class))
                    .add(entry.getValue()));
  }

  boolean is(Word word, Kind kind) {
    Set<Kind> found = kinds.get(word.lower());
    return found != null && found.contains(kind);
  }

  /** Returns whether the word may stand between a subject and its verb. */
  boolean isSkipped(Word word) {
    return is(word, Kind.AUXILIARY)
        || is(word, Kind.ADVERB)
        || (word.lower().endsWith("ly") && !word.isCapitalised());
  }
}
