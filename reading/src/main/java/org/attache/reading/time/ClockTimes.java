package org.attache.reading.time;

import java.util.Locale;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Times of day, which stand for the day told last: "at about 7:45 p.m.", "around 18:00 local time",
 * "in the morning". The hour itself is of no account.
 */
final class ClockTimes implements Term.Parser {
  static final String RULE = "clock-time";
  private static final int HOURS = 24;

  @Override
  public @Nullable Term parse(Line line, int at) {
    if (line.is(at, "in") && line.is(at + 1, "the") && line.has(at + 2, Kind.DAYPART)) {
      return term(line, at + 3);
    }
    int hour = line.is(at, "at", "around") || line.is(at, "about") ? at + 1 : at;
    hour = line.is(hour, "about", "around") ? hour + 1 : hour;
    int number = line.number(hour);
    if (number < 0 || number > HOURS) {
      return null;
    }
    boolean minutes = line.is(hour + 1, ":") && line.digits(hour + 2) == 2;
    int end = afterHalf(line, minutes ? hour + 3 : hour + 1);
    boolean half = end > (minutes ? hour + 3 : hour + 1);
    int zone = afterZone(line, end);
    boolean said = half || zone > end || (minutes && hour > at);
    return said ? term(line, zone) : null;
  }

  private static int afterHalf(Line line, int at) {
    if (line.is(at, "am", "pm")) {
      return at + 1;
    }
    boolean dotted = line.is(at, "a", "p") && line.is(at + 1, ".") && line.is(at + 2, "m");
    return dotted ? line.skip(at + 3, ".") : at;
  }

  private static int afterZone(Line line, int at) {
    if (line.is(at, "local") && line.is(at + 1, "time")) {
      return at + 2;
    }
    boolean zone = line.is(at, "gmt", "utc") || line.is(at, "edt", "est");
    return zone && line.atom(at).text().equals(line.lower(at).toUpperCase(Locale.ROOT))
        ? at + 1
        : at;
  }

  private static Term term(Line line, int end) {
    return new Term(
        end,
        Unit.DAY,
        RULE,
        Meanings.changed(line.anchor(Unit.DAY), days -> AnchoredUnits.around(days, Unit.DAY, 0)));
  }
}
