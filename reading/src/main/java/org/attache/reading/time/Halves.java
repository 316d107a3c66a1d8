package org.attache.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Lengths with a half: "half a century", "two and a half years", "a month and a half". A half is
 * told in the next smaller unit where that is a whole number of them, otherwise the length lies
 * between two numbers of its unit.
 */
final class Halves {
  private static final int MONTHS = 12;
  private static final int YEARS = 10;
  private static final int CENTURY = 100;

  private Halves() {}

  /**
   * Returns the length told at {@code at}, or null where it has no half.
   *
   * @param whole the number told there
   */
  static @Nullable Duration parse(Line line, int at, @Nullable Amount whole, Duration.Size size) {
    if (line.is(at, "half")) {
      Unit unit = line.is(at + 1, "a", "an") ? line.units(at + 2) : null;
      return unit == null ? null : of(at + 3, 0, size, unit);
    }
    if (whole == null || whole.vague() || whole.low() != whole.high()) {
      return null;
    }
    int i = whole.end();
    if (isHalf(line, i)) {
      Unit unit = line.units(i + 3);
      return unit == null ? null : of(i + 4, whole.low(), size, unit);
    }
    Unit unit = line.units(i);
    return unit != null && isHalf(line, i + 1) ? of(i + 4, whole.low(), size, unit) : null;
  }

  private static boolean isHalf(Line line, int at) {
    return line.is(at, "and") && line.is(at + 1, "a") && line.is(at + 2, "half");
  }

  private static @Nullable Duration of(int end, int whole, Duration.Size size, Unit unit) {
    return switch (unit) {
      case YEAR -> exact(end, whole * MONTHS + MONTHS / 2, size, Unit.MONTH);
      case DECADE -> exact(end, whole * YEARS + YEARS / 2, size, Unit.YEAR);
      case CENTURY -> exact(end, whole * CENTURY + CENTURY / 2, size, Unit.YEAR);
      case FORTNIGHT -> exact(end, whole * 2 + 1, size, Unit.WEEK);
      case MINUTE, HOUR, DAY, WEEK, MONTH -> new Duration(end, whole, whole + 1, false, size, unit);
    };
  }

  private static Duration exact(int end, int count, Duration.Size size, Unit unit) {
    return new Duration(end, count, count, false, size, unit);
  }
}
