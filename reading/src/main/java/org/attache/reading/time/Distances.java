package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Days so far from other days: "two days ago", "three years later", "a week after Monday", "ten
 * days from now", "two days after the vote" (a day that is not known).
 */
final class Distances implements Term.Parser {
  private static final int CLAUSE = 12;

  private final Term.Parser points;

  /** Makes the parser; {@code points} reads the days from which one counts. */
  Distances(Term.Parser points) {
    this.points = points;
  }

  @Override
  public @Nullable Term parse(Line line, int at) {
    int start = line.is(at, "just") ? at + 1 : at;
    Duration length = Duration.parse(line, start);
    if (length == null) {
      return null;
    }
    int end = length.end();
    return switch (line.lower(end)) {
      case "ago" -> counted(length, end + 1, published(), -1, "ago");
      case "earlier", "previously" ->
          counted(length, end + 1, line.anchor(length.unit()), -1, "length-earlier");
      case "later", "afterwards" ->
          counted(length, end + 1, line.anchor(length.unit()), 1, "length-later");
      case "from" ->
          line.is(end + 1, "now") || line.is(end + 1, "today")
              ? counted(length, end + 2, published(), 1, "from-now")
              : beside(line, length, end, 1);
      case "before" -> beside(line, length, end, -1);
      case "prior" -> beside(line, length, line.is(end + 1, "to") ? end + 1 : end, -1);
      case "after", "following" -> beside(line, length, end, 1);
      default -> null;
    };
  }

  private static Meaning published() {
    return Meanings.relative((published, direction) -> Days.on(published));
  }

  /** Counts from the expression after the preposition, or from the anchor where a clause ends. */
  private @Nullable Term beside(Line line, Duration length, int preposition, int sign) {
    int next = preposition + 1;
    Term point = points.parse(line, line.skip(next, "the"));
    point = point == null ? points.parse(line, next) : point;
    if (point != null) {
      return counted(length, point.end(), point.meaning(), sign, "length-beside");
    }
    return line.is(preposition, "from") ? null : besideEvent(line, length, preposition, sign);
  }

  /**
   * "A week later" counts from the days told last, and so does "a week after" where a clause ends.
   * "A week after they fled": they fled a week before what is told here. "A week before they fled"
   * tells nothing unless the clause has its own day: "hours before the crash on Wednesday".
   */
  private Term besideEvent(Line line, Duration length, int preposition, int sign) {
    int next = preposition + 1;
    String word = line.lower(next);
    boolean closed = word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0));
    if (closed) {
      return counted(length, next, line.anchor(length.unit()), sign, "length-beside");
    }
    Term day = sign < 0 ? dayOfClause(line, next) : null;
    if (day != null) {
      return length.unit().compareTo(Unit.DAY) < 0
          ? new Term(
              next, Unit.DAY, "length-beside", Meanings.changed(day.meaning(), Distances::eve))
          : counted(length, next, day.meaning(), sign, "length-beside");
    }
    return sign > 0
        ? counted(length, next, line.anchor(length.unit()), -1, "length-after-event")
        : new Term(next, length.unit(), "length-before-event", Meanings.unknown());
  }

  private @Nullable Term dayOfClause(Line line, int from) {
    for (int i = from;
        i < from + CLAUSE && !line.lower(i).isEmpty() && !line.is(i, ",", ".");
        i++) {
      Term term = line.is(i, "on") ? points.parse(line, i + 1) : null;
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /** Hours before what happened on a day lie on that day or the one before. */
  private static @Nullable Days eve(Days days) {
    LocalDate day = days.earliest();
    return day == null ? days : Days.between(day.minusDays(1), day);
  }

  private static Term counted(Duration length, int end, Meaning from, int sign, String rule) {
    Meaning meaning =
        Meanings.changed(
            from,
            days -> {
              LocalDate first = days.earliest();
              LocalDate last = days.latest();
              LocalDate day = sign < 0 ? first : last;
              day = day == null ? (first == null ? last : first) : day;
              if (day == null) {
                return null;
              }
              return sign < 0 ? length.before(day) : length.after(day);
            });
    return new Term(end, length.unit(), rule, meaning);
  }
}
