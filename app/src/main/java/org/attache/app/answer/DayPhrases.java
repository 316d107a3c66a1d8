package org.attache.app.answer;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;

/** Says days as people write them: 15 Aug 2025, 7–14 Aug 2025. */
final class DayPhrases {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private DayPhrases() {}

  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  /** Returns the days, an open end said in words. */
  static String days(Days days) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null) {
      return last == null ? "" : "until " + day(last);
    }
    if (last == null) {
      return "from " + day(first);
    }
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getYear() != last.getYear()) {
      return day(first) + " – " + day(last);
    }
    return isWholeMonth(first, last)
        ? month(first) + " " + first.getYear()
        : first.getMonth() == last.getMonth()
            ? first.getDayOfMonth() + "–" + day(last)
            : first.getDayOfMonth() + " " + month(first) + " – " + day(last);
  }

  static String orNothing(@Nullable Days days) {
    return days == null ? "" : days(days);
  }

  private static boolean isWholeMonth(LocalDate first, LocalDate last) {
    return first.getDayOfMonth() == 1
        && first.getMonth() == last.getMonth()
        && last.getDayOfMonth() == last.lengthOfMonth();
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }
}
