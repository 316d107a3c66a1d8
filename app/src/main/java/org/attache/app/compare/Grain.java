package org.attache.app.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.model.error.IncorrectInput;

/** By what a comparison is made. */
public enum Grain {
  /** Each pair, month by month. */
  DYAD_MONTH,
  /** Each pair, day by day. */
  DYAD_DAY,
  /** Each of our events. */
  EVENT,
  /** Our events by where they stand. */
  STAGE;

  /**
   * Returns the grain of a name.
   *
   * @throws IncorrectInput if there is none of that name
   */
  public static Grain of(String name) {
    for (Grain grain : values()) {
      if (grain.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return grain;
      }
    }
    String names = Arrays.stream(values()).map(Grain::toString).collect(Collectors.joining(", "));
    throw new IncorrectInput(
        "choice-unknown", "--by is one of " + names + ", not '" + name + "'", name, null);
  }

  /** Returns the period in which a day lies; months but for days. */
  String period(LocalDate day) {
    return this == DYAD_DAY ? day.toString() : YearMonth.from(day).toString();
  }

  /** Returns the periods from the one of the first day to that of the last. */
  List<String> periods(LocalDate first, LocalDate last) {
    List<String> periods = new ArrayList<>();
    if (this == DYAD_DAY) {
      first.datesUntil(last.plusDays(1)).forEach(day -> periods.add(day.toString()));
      return periods;
    }
    YearMonth end = YearMonth.from(last);
    for (YearMonth at = YearMonth.from(first); !at.isAfter(end); at = at.plusMonths(1)) {
      periods.add(at.toString());
    }
    return periods;
  }

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
