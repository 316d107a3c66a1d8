package org.attache.reading.time;

import java.util.List;
import org.attache.reading.time.Duration.Size;
import org.attache.reading.time.Sense.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How many: "10", "24 to 36", "twenty-one", "a", "a few".
 *
 * @param end index after its last atom
 * @param low smaller number
 * @param high greater number
 * @param vague whether no number is told
 */
record Amount(int end, int low, int high, boolean vague) {
  private static final int MOST = 1000;
  private static final int TEN = 10;
  private static final int DOZEN = 12;
  private static final int TWENTY = 20;
  private static final WordSet BEGINNINGS =
      WordSet.of(
          "a an the half more over at no less fewer under up about around roughly nearly",
          "almost approximately some only just exactly");
  private static final List<List<String>> MORE =
      List.of(
          List.of("more", "than"),
          List.of("over"),
          List.of("at", "least"),
          List.of("no", "less", "than"),
          List.of("no", "fewer", "than"));
  private static final List<List<String>> LESS =
      List.of(
          List.of("less", "than"),
          List.of("fewer", "than"),
          List.of("no", "more", "than"),
          List.of("under"),
          List.of("up", "to"),
          List.of("at", "most"));
  private static final List<List<String>> ABOUT =
      List.of(
          List.of("about"),
          List.of("around"),
          List.of("roughly"),
          List.of("nearly"),
          List.of("almost"),
          List.of("approximately"),
          List.of("some"),
          List.of("only"),
          List.of("just"),
          List.of("just", "over"),
          List.of("exactly"));

  /** Returns whether a length of time can begin with the atom: a quick no for most. */
  static boolean canBegin(Line line, int at) {
    return line.number(at) >= 0
        || line.has(at, Kind.CARDINAL)
        || line.has(at, Kind.VAGUE)
        || line.has(at, Kind.UNITS)
        || BEGINNINGS.contains(line.lower(at));
  }

  /** Returns the number told at {@code at}, or null. */
  static @Nullable Amount parse(Line line, int at) {
    Amount vague = vague(line, at);
    if (vague != null) {
      return vague;
    }
    Amount low = exact(line, at);
    if (low == null) {
      return null;
    }
    int i = low.end();
    boolean range = line.is(i, "-", "to") || line.is(i, "or", "and");
    Amount high = range ? exact(line, i + 1) : null;
    return high == null || high.low() <= low.low()
        ? low
        : new Amount(high.end(), low.low(), high.low(), false);
  }

  /** Returns the index after "more than", "about" and their like. */
  static int afterApproximation(Line line, int at) {
    for (List<List<String>> words : List.of(MORE, LESS, ABOUT)) {
      int after = after(line, at, words);
      if (after > at) {
        return after;
      }
    }
    return at;
  }

  /** Returns what the words before an amount make of it. */
  static Size size(Line line, int at) {
    if (after(line, at, MORE) > at) {
      return Size.MORE;
    }
    return after(line, at, LESS) > at ? Size.LESS : Size.EXACT;
  }

  private static int after(Line line, int at, List<List<String>> choices) {
    if (!BEGINNINGS.contains(line.lower(at))) {
      return -1;
    }
    int best = -1;
    for (List<String> words : choices) {
      best = Math.max(best, line.after(at, words));
    }
    return best;
  }

  private static @Nullable Amount vague(Line line, int at) {
    int i = line.is(at, "a", "the") ? at + 1 : at;
    if (!line.has(i, Kind.VAGUE)) {
      return null;
    }
    if (line.is(i, "couple")) {
      return new Amount(line.skip(i + 1, "of"), 2, 2, false);
    }
    int end = line.is(i + 1, "more") ? i + 2 : i + 1;
    return new Amount(end, 0, 0, true);
  }

  private static @Nullable Amount exact(Line line, int at) {
    int number = line.number(at);
    if (number >= 0) {
      boolean part = line.isGlued(at) && line.is(at - 1, ".", ",");
      return number > MOST || part ? null : of(at + 1, number);
    }
    if (line.is(at, "a", "an")) {
      Amount counted = exact(line, at + 1);
      return counted == null || counted.low() < DOZEN ? of(at + 1, 1) : counted;
    }
    if (line.is(at, "half") && line.is(at + 1, "a") && line.is(at + 2, "dozen")) {
      return of(at + 3, DOZEN / 2);
    }
    int cardinal = line.value(at, Kind.CARDINAL);
    if (cardinal < 0) {
      return null;
    }
    int ones = line.skip(at + 1, "-");
    int more = line.value(ones, Kind.CARDINAL);
    boolean tens = cardinal >= TWENTY && cardinal % TEN == 0 && more > 0 && more < TEN;
    return tens ? of(ones + 1, cardinal + more) : of(at + 1, cardinal);
  }

  private static Amount of(int end, int number) {
    return new Amount(end, number, number, false);
  }
}
