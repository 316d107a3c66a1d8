package org.attache.app.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the days of data files. */
final class FiledDay {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          // one published file of ICEWS has them so
          DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT));

  private FiledDay() {}

  /**
   * Returns the day that a cell tells, with or without a time behind it.
   *
   * @throws IllegalArgumentException if it tells none
   */
  static LocalDate of(String cell) {
    int space = cell.indexOf(' ');
    String day = space < 0 ? cell : cell.substring(0, space);
    for (DateTimeFormatter form : FORMS) {
      LocalDate read = read(day, form);
      if (read != null) {
        return read;
      }
    }
    throw new IllegalArgumentException("no day: '" + cell + "'");
  }

  private static @Nullable LocalDate read(String day, DateTimeFormatter form) {
    try {
      return LocalDate.parse(day, form);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
