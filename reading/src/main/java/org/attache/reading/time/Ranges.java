package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Two terms joined: "from Monday to Wednesday", "May 20-May 24", "between June and August",
 * "November and December".
 */
final class Ranges implements Term.Parser {
  private final Term.Parser points;

  /** Makes the parser; {@code points} reads the ends. */
  Ranges(Term.Parser points) {
    this.points = points;
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    Term first = points.parse(line, at);
    if (first == null) {
      return null;
    }
    int mark = first.end();
    boolean between = line.is(at - 1, "between");
    boolean and = line.is(mark, "and", "or");
    boolean range = line.is(mark, "-", "to") || line.is(mark, "through", "until");
    if (!range && !and) {
      return first;
    }
    int next = line.is(mark + 1, "on", "in") ? mark + 2 : mark + 1;
    Term last = points.parse(line, next);
    boolean fits = last != null && (last.grain() == first.grain() || between || range);
    if (last == null || !fits) {
      return first;
    }
    return new Term(last.end(), last.grain(), "range", joined(first.meaning(), last.meaning()));
  }

  /** The end is the first such day after the beginning; a year that only one has is the other's. */
  private static Meaning joined(Meaning first, Meaning last) {
    return (published, direction) -> {
      Days end = last.days(published, direction);
      LocalDate latest = end == null ? null : end.latest();
      boolean dated = last.days(null, direction) != null && first.days(null, direction) == null;
      Days start =
          dated && latest != null
              ? first.days(latest, Direction.PAST)
              : first.days(published, direction);
      LocalDate earliest = start == null ? null : start.earliest();
      if (earliest == null || latest == null) {
        return start;
      }
      if (latest.isBefore(earliest)) {
        end = last.days(earliest, Direction.FUTURE);
        latest = end == null ? null : end.latest();
      }
      Days joined = Meanings.between(earliest, latest);
      return joined == null ? start : joined;
    };
  }
}
