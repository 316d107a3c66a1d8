package org.attache.reading.time;

import java.time.LocalDate;
import java.util.Set;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * "Since" before words that are no days: "since then" counts from the days told last, "since coming
 * to office" tells only that it lasts to the document's day.
 */
final class SinceEvents implements Term.Parser {
  private static final int LONGEST = 7;
  private static final Set<String> NO_VERB = Set.of("during", "nothing", "everything", "something");

  private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");
  private static final Set<String> BEGINNINGS =
      Set.of("took", "began", "started", "invaded", "erupted");

  private final Term.Parser points;

  /** Makes the parser; {@code points} reads the day of the event. */
  SinceEvents(Term.Parser points) {
    this.points = points;
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    if (!line.is(at, "since")) {
      return null;
    }
    if (line.is(at + 1, "then")) {
      return new Term(
          at + 2,
          Unit.DAY,
          "since-then",
          (published, direction) -> {
            Days days = line.anchor(Unit.DAY).days(published, Direction.PAST);
            LocalDate first = days == null ? null : days.earliest();
            return Meanings.between(first, published);
          });
    }
    int past = pastEvent(line, at + 1);
    if (past > 0) {
      return untilNow(past);
    }
    String next = line.lower(at + 1);
    if (!next.endsWith("ing") || NO_VERB.contains(next)) {
      return null;
    }
    Term dated = dated(line, at);
    if (dated != null) {
      return dated;
    }
    return untilNow(clauseEnd(line, at + 2));
  }

  private static Term untilNow(int end) {
    return new Term(
        end,
        Unit.DAY,
        "since-event",
        Meanings.relative((published, direction) -> Days.until(published)));
  }

  /**
   * Returns the index after "its passage" or "the war began", or -1: other clauses give reasons.
   */
  private static int pastEvent(Line line, int at) {
    if (POSSESSIVES.contains(line.lower(at)) && isWord(line, at + 1)) {
      return at + 2;
    }
    for (int i = at + 1; i < at + LONGEST && isWord(line, i); i++) {
      if (BEGINNINGS.contains(line.lower(i))) {
        boolean object = line.is(i + 1, "office", "power");
        return object ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /** "Since becoming minister in November 2023". */
  private @Nullable Term dated(Line line, int at) {
    for (int i = at + 2; i < at + LONGEST && isWord(line, i); i++) {
      Term term = line.is(i, "in", "on") ? points.parse(line, i + 1) : null;
      if (term != null) {
        return new Term(
            term.end(),
            term.grain(),
            "since-dated-event",
            Bound.SINCE.of(term.meaning()),
            term.meaning());
      }
    }
    return null;
  }

  private static int clauseEnd(Line line, int from) {
    int end = from;
    while (end < line.size() && end < from + LONGEST && isWord(line, end) && !isBreak(line, end)) {
      end++;
    }
    return end;
  }

  private static boolean isWord(Line line, int at) {
    return !line.lower(at).isEmpty()
        && (Character.isLetterOrDigit(line.lower(at).charAt(0)) || line.is(at, "'"));
  }

  private static boolean isBreak(Line line, int at) {
    return line.is(at, "and", "but") || line.is(at, "has", "have") || line.is(at, "to");
  }
}
