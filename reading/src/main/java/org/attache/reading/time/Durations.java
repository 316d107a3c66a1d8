package org.attache.reading.time;

import java.time.LocalDate;
import java.util.Set;
import org.attache.model.Days;
import org.attache.reading.time.Sense.Kind;
import org.attache.reading.time.TimeExpression.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time that end or begin on the document's day: "within 10 days", "for two years",
 * "over the past month", "in the coming days", "in recent weeks", "given 24 hours to".
 */
final class Durations implements Term.Parser {
  private static final Set<String> STRETCHES = Set.of("over", "during", "for", "throughout", "in");
  private static final WordSet SUPERLATIVES =
      WordSet.of("time first most worst largest deadliest biggest once twice");
  private static final WordSet GIVERS = WordSet.of("given gives gave give giving has had have");

  @Override
  public @Nullable Term parse(Line line, int at) {
    boolean stretch = STRETCHES.contains(line.lower(at));
    Term rolling = rolling(line, stretch || line.is(at, "within") ? at + 1 : at);
    if (rolling != null) {
      return rolling;
    }
    if (line.is(at, "within")) {
      return within(line, at);
    }
    if (line.is(at, "in")) {
      return in(line, at);
    }
    if (line.is(at, "after")) {
      return afterStretch(line, at);
    }
    if (stretch) {
      Term days = consecutive(line, at);
      return days == null ? stretch(line, at) : days;
    }
    return GIVERS.contains(line.lower(at - 1)) ? given(line, at) : null;
  }

  private static @Nullable Term rolling(Line line, int at) {
    int i = line.skip(at, "the");
    boolean definite = i > at;
    i = line.is(i, "just") ? i + 1 : i;
    boolean recent = line.is(i, "recent");
    boolean back = line.is(i, "last", "past") || recent || line.is(i, "previous");
    boolean ahead = line.is(i, "next", "coming") || line.is(i, "upcoming");
    if (!back && !ahead) {
      return null;
    }
    Duration length = Duration.parse(line, i + 1);
    Unit unit = length == null ? line.unit(i + 1) : null;
    if (unit != null) {
      boolean rolls = definite || line.is(i, "past", "coming") || line.is(i, "upcoming");
      boolean day = unit == Unit.DAY && line.is(i, "next", "previous");
      length = rolls && !day ? Duration.one(i + 2, unit) : null;
    }
    return length == null ? null : stretch(length, back ? Direction.PAST : Direction.FUTURE);
  }

  private static Term stretch(Duration length, Direction way) {
    Meaning meaning =
        Meanings.relative(
            (published, direction) ->
                way == Direction.PAST ? length.back(published) : length.ahead(published));
    String rule = way == Direction.PAST ? "stretch-back" : "stretch-ahead";
    return new Term(length.end(), Unit.DAY, rule, meaning);
  }

  private static @Nullable Term within(Line line, int at) {
    Duration length = Duration.parse(line, at + 1);
    if (length == null) {
      return null;
    }
    int end = length.end();
    if (line.is(end, "of", "after") || line.is(end, "before")) {
      return withinOfEvent(line, length, line.is(end, "before"));
    }
    return stretch(length, Direction.FUTURE);
  }

  /** "Within a day of the vote": the stretch from the days told last, or up to them. */
  private static Term withinOfEvent(Line line, Duration length, boolean before) {
    Meaning meaning =
        Meanings.changed(
            line.anchor(Unit.DAY),
            days -> {
              LocalDate day = before ? days.latest() : days.earliest();
              if (day == null) {
                return null;
              }
              return before ? length.back(day) : length.ahead(day);
            });
    return new Term(length.end(), Unit.DAY, "within-of-event", meaning);
  }

  /** "In two weeks": that day ahead; in the past the stretch that it took. */
  private static @Nullable Term in(Line line, int at) {
    Duration length = Duration.parse(line, at + 1);
    if (length == null
        || SUPERLATIVES.contains(line.lower(at - 1))
        || (!length.unit().isExact() && line.hasSuperlativeBefore(at))) {
      return null;
    }
    if (length.vague() && line.has(at + 1, Kind.UNITS)) {
      return null;
    }
    boolean plainTime = line.is(length.end(), "'") && line.is(length.end() + 1, "time");
    Meaning meaning =
        Meanings.relative(
            (published, direction) ->
                direction == Direction.PAST ? length.back(published) : length.after(published));
    return new Term(plainTime ? length.end() + 2 : length.end(), Unit.DAY, "in-length", meaning);
  }

  private static @Nullable Term stretch(Line line, int at) {
    Duration length = Duration.parse(line, at + 1);
    boolean over = line.is(at, "over");
    if (length == null
        || line.is(length.end(), "old", "in")
        || (!over && line.is(length.end(), "of"))) {
      return null;
    }
    Meaning meaning =
        Meanings.relative(
            (published, direction) ->
                direction == Direction.PAST ? length.back(published) : length.ahead(published));
    return new Term(length.end(), Unit.DAY, "for-length", meaning);
  }

  /** "After three days of talks": the talks took the days before. */
  private static @Nullable Term afterStretch(Line line, int at) {
    Duration length = Duration.parse(line, at + 1);
    return length != null && line.is(length.end(), "of") ? stretch(length, Direction.PAST) : null;
  }

  /** "For the second consecutive day": the days up to the document's day. */
  private static @Nullable Term consecutive(Line line, int at) {
    int i = line.is(at + 1, "the", "a") ? at + 2 : at + 1;
    int ordinal = line.value(i, Kind.ORDINAL);
    boolean run = line.is(i + 1, "consecutive", "straight") || line.is(i + 1, "successive");
    if (ordinal < 1 || !run || !line.is(i + 2, "day", "night")) {
      return null;
    }
    Meaning meaning =
        Meanings.relative(
            (published, direction) -> {
              LocalDate first = published.minusDays(ordinal - 1L);
              return Days.between(first, published);
            });
    return new Term(i + 3, Unit.DAY, "consecutive-days", meaning);
  }

  private static @Nullable Term given(Line line, int at) {
    Duration length = Duration.parse(line, at);
    return length != null && line.is(length.end(), "to") ? stretch(length, Direction.FUTURE) : null;
  }
}
