package org.attache.reading.claim.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.model.Stage;
import org.attache.reading.table.Row;

/**
 * A row of {@code cues.tsv}.
 *
 * @param words base forms
 * @param kind part of speech
 * @param constructions how it governs an event
 * @param stage stage at which the event then stands
 */
record Cue(List<String> words, Kind kind, Set<Construction> constructions, Stage stage) {
  static final int COLUMNS = 4;

  /** Part of speech. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  Cue {
    words = List.copyOf(words);
    constructions = Set.copyOf(constructions);
    if (constructions.isEmpty()) {
      throw new IllegalArgumentException("a cue without construction: " + words);
    }
  }

  static Cue of(Row row) {
    return new Cue(
        Arrays.asList(row.cell(0).replace("-", " - ").split(" ", -1)),
        Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
        row.list(2).stream()
            .map(label -> Construction.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_')))
            .collect(Collectors.toUnmodifiableSet()),
        Stage.valueOf(row.cell(3)));
  }

  /** Returns how reasons name the row. */
  String id() {
    return "cue:" + String.join(" ", words) + "/" + stage.label();
  }
}
