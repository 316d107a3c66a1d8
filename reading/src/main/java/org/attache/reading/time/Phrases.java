package org.attache.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.Days;
import org.attache.reading.table.Row;
import org.attache.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** Fixed expressions of the table {@code phrases.tsv}: "soon", "overnight", "recently". */
final class Phrases implements Term.Parser {
  /** Begins the ids of the rules of the table. */
  static final String PREFIX = "phrase-";

  private static final int COLUMNS = 4;

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Atomiser atomiser;

  private record Phrase(List<String> words, Term term, List<String> unless) {}

  /** Days before or after the document's day, null where a side is open. */
  private record Offsets(@Nullable Integer from, @Nullable Integer to) {
    static Offsets of(String cell) {
      int dots = cell.indexOf("..");
      if (dots < 0) {
        throw new IllegalArgumentException("no days: " + cell);
      }
      return new Offsets(number(cell.substring(0, dots)), number(cell.substring(dots + 2)));
    }

    private static @Nullable Integer number(String text) {
      return text.isEmpty() ? null : Integer.valueOf(text);
    }

    @Nullable Days from(LocalDate published) {
      return Meanings.between(
          from == null ? null : published.plusDays(from),
          to == null ? null : published.plusDays(to));
    }
  }

  Phrases(Atomiser atomiser) {
    this.atomiser = atomiser;
    Table table = Table.resource(Phrases.class, "phrases.tsv", COLUMNS);
    for (Phrase phrase : table.map(this::phrase)) {
      byFirst.computeIfAbsent(phrase.words().get(0), key -> new ArrayList<>()).add(phrase);
    }
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    Term best = null;
    for (Phrase phrase : byFirst.getOrDefault(line.lower(at), List.of())) {
      int end = line.after(at, phrase.words());
      boolean longer = best == null || end > best.end();
      if (end > at && longer && !phrase.unless().contains(line.lower(end))) {
        best = phrase.term().to(end);
      }
    }
    return best;
  }

  /** Returns the words with which a phrase begins. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  private Phrase phrase(Row row) {
    Offsets past = Offsets.of(row.cell(1));
    Offsets future = Offsets.of(row.cell(2));
    String rule = PREFIX + row.cell(0).replace(' ', '-');
    Term term =
        new Term(
            0,
            Unit.DAY,
            rule,
            Meanings.relative(
                (published, direction) ->
                    (direction == Direction.PAST ? past : future).from(published)));
    return new Phrase(atomiser.phrase(row.cell(0)), term, row.list(3));
  }
}
