package org.attache.reading.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.reading.time.Connectives.Connective;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/** Whole expressions: a preposition, where there is one, and the term after it. */
final class Expressions implements Term.Parser {
  private static final int PUT_OFF_REACH = 8;
  private static final WordSet PUT_OFF =
      WordSet.of(
          "postponed postpones postpone postponing postponement delayed delays delay",
          "delaying deferred defers rescheduled adjourned pushed put");
  private static final WordSet POINTS_OF_SPEECH =
      WordSet.of(
          "today yesterday tomorrow tonight now last-night this-morning this-afternoon",
          "this-evening the-day-after-tomorrow the-day-before-yesterday");
  private static final WordSet STARTS =
      WordSet.of(
          "the that a an more less nearly almost roughly approximately some no fewer under",
          "up half early mid late beginning start middle end rest remainder earlier later",
          "within just q fiscal fy year ' very final exactly close since");

  private final Connectives connectives = new Connectives();
  private final Set<String> starts = new HashSet<>(STARTS.words());
  private final Term.Parser terms;
  private final Term.Parser alone;

  Expressions(Atomiser atomiser) {
    Phrases phrases = new Phrases(atomiser);
    Holidays holidays = new Holidays(atomiser);
    starts.addAll(phrases.firstWords());
    starts.addAll(holidays.firstWords());
    starts.addAll(connectives.firstWords());
    terms = terms(phrases, holidays);
    alone = new Longest(List.of(new Durations(), new SinceEvents(terms)));
  }

  private static Term.Parser terms(Phrases phrases, Holidays holidays) {
    Term.Parser simple =
        new Longest(
            List.of(
                phrases,
                new NumericDates(),
                new Dates(),
                new MonthDays(),
                new Months(),
                new Weekdays(),
                new Years(),
                holidays,
                new ShiftedUnits(),
                new AnchoredUnits()));
    Term.Parser divided =
        new Longest(
            List.of(simple, new Parts(simple), new Fractions(simple), new MonthWeekdays(simple)));
    return new Ranges(new Longest(List.of(divided, new Distances(divided), new ClockTimes())));
  }

  /** Returns whether an expression can begin with the atom: a quick no for most. */
  boolean canBegin(Atom atom) {
    return atom.number() >= 0 || atom.sense().kind() != Kind.NONE || starts.contains(atom.lower());
  }

  /** Returns the longest expression that begins at the atom, its days already bounded, or null. */
  @Override
  public @Nullable Term parse(Line line, int at) {
    Term best = terms.parse(line, at);
    best = best == null ? null : bounded(best, Bound.PLAIN);
    Term lone = alone.parse(line, at);
    if (lone != null && (best == null || lone.end() > best.end())) {
      best = lone;
    }
    for (Connective connective : connectives.beginningWith(line.lower(at))) {
      Term term = behind(line, at, connective);
      if (term != null && (best == null || term.end() > best.end())) {
        best = term;
      }
    }
    return best;
  }

  private @Nullable Term behind(Line line, int at, Connective connective) {
    int after = line.after(at, connective.words());
    Term inner = after < 0 ? null : terms.parse(line, after);
    if (inner == null) {
      return null;
    }
    Bound bound = bound(line, at, connective, inner);
    return bound == null ? null : bounded(inner, bound);
  }

  private static @Nullable Bound bound(Line line, int at, Connective connective, Term inner) {
    Bound bound = connective.bound();
    boolean range = inner.rule().equals("range") || inner.rule().startsWith("days-of");
    if (bound == Bound.PLAIN || (bound == Bound.FROM && range)) {
      return Bound.PLAIN;
    }
    int after = at + connective.words().size();
    boolean vague =
        isFixedPhrase(inner)
            && !POINTS_OF_SPEECH.contains(inner.rule().substring(Phrases.PREFIX.length()));
    if (vague || (bound != Bound.SINCE && isOfEvent(line, at, after, inner))) {
      return null;
    }
    if (bound == Bound.BEFORE && line.is(line.skip(after, "the"), "end")) {
      return Bound.UNTIL;
    }
    // The first summit since June 2021: a summit was held then.
    if (bound == Bound.SINCE && line.hasSuperlativeBefore(at)) {
      return Bound.PLAIN;
    }
    boolean deadline = line.is(at, "until", "till");
    return bound == Bound.UNTIL && deadline && isPutOff(line, at) ? Bound.PLAIN : bound;
  }

  /** Whether the days are those of the event named after them: "after Monday's attack". */
  private static boolean isOfEvent(Line line, int at, int after, Term inner) {
    boolean possessive = line.is(inner.end(), "'") && line.is(inner.end() + 1, "s");
    boolean beside = line.is(at, "before", "after") || line.is(at, "following");
    boolean attributive =
        beside
            && inner.grain().compareTo(Unit.DAY) > 0
            && (line.is(after - 1, "the") || line.is(after, "the"))
            && line.isLowercase(inner.end());
    return possessive || attributive;
  }

  private static boolean isFixedPhrase(Term term) {
    return term.rule().startsWith(Phrases.PREFIX);
  }

  private static boolean isPutOff(Line line, int at) {
    for (int i = Math.max(0, at - PUT_OFF_REACH); i < at; i++) {
      if (PUT_OFF.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Term bounded(Term term, Bound bound) {
    return new Term(
        term.end(), term.grain(), term.rule(), bound.of(term.meaning()), term.meaning());
  }
}
