package org.attache.reading.time;

import java.time.LocalDate;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: ISO 8601, "2025/8/7", "8/6/2025" (month first, as American news writes; day
 * first where the first number can be no month), "13.5.2015".
 */
final class NumericDates implements Term.Parser {
  private static final int MONTHS = 12;

  @Override
  public @Nullable Term parse(Line line, int at) {
    String mark = line.lower(at + 1);
    boolean parted = mark.equals("-") || mark.equals("/") || mark.equals(".");
    if (!parted || !line.is(at + 3, mark) || !isOneWord(line, at)) {
      return null;
    }
    int first = line.number(at);
    int second = line.number(at + 2);
    int third = line.number(at + 4);
    LocalDate date = null;
    if (line.digits(at) == 4 && line.digits(at + 4) <= 2) {
      date = Nearest.date(first, second, third);
    } else if (line.digits(at + 4) == 4 && line.digits(at) <= 2) {
      boolean dayFirst = mark.equals(".") || first > MONTHS;
      date = dayFirst ? Nearest.date(third, second, first) : Nearest.date(third, first, second);
    }
    return date == null || date.getYear() < Years.FIRST || date.getYear() > Years.LAST
        ? null
        : new Term(at + 5, Unit.DAY, "date-in-digits", Meanings.fixed(Days.on(date)));
  }

  private static boolean isOneWord(Line line, int at) {
    for (int i = at; i <= at + 4; i++) {
      boolean number = (i - at) % 2 == 0;
      if ((number && (line.digits(i) == 0 || line.digits(i) > 4)) || (i > at && !line.isGlued(i))) {
        return false;
      }
    }
    return true;
  }
}
