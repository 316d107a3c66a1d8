package org.attache.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.attache.model.Days;
import org.attache.reading.table.Table;
import org.jspecify.annotations.Nullable;

/** The rules of {@code holidays.tsv} that give a holiday's days in a year. */
final class HolidayRules {
  private static final int COLUMNS = 2;
  private static final int HIJRI_EPOCH = 622;
  private static final double HIJRI_YEARS = 1.030684;

  private final Map<String, List<LocalDate>> listed = new HashMap<>();

  /** Finds the days of a holiday. */
  interface Rule {
    /** Returns the days in the year, or null where it has none or they are not known. */
    @Nullable Days inYear(int year);

    /** Returns the days of what happened in one year only, else null. */
    default @Nullable Days once() {
      return null;
    }
  }

  HolidayRules() {
    Table table = Table.resource(HolidayRules.class, "holiday-days.tsv", COLUMNS);
    table.map(row -> listed.put(row.cell(0), row.list(1).stream().map(LocalDate::parse).toList()));
  }

  /**
   * Returns the rule that the table writes so.
   *
   * @throws IllegalArgumentException if it is none
   */
  Rule rule(String name, String text) {
    String[] parts = text.split(" ", -1);
    try {
      return switch (parts[0]) {
        case "fixed" -> fixed(MonthDay.parse("--" + parts[1]));
        case "nth" -> nth(parts);
        case "easter" -> around(Computus::easter, parts[1]);
        case "orthodox" -> around(Computus::orthodoxEaster, parts[1]);
        case "hebrew" -> around(Computus::passover, parts[1]);
        case "hijri" -> hijri(parts[1]);
        case "table" -> listed(Objects.requireNonNull(listed.get(name), name));
        case "day" -> once(LocalDate.parse(parts[1]));
        default -> throw new IllegalArgumentException("no rule for a holiday: " + text);
      };
    } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no rule for a holiday: " + text, e);
    }
  }

  private static Rule fixed(MonthDay day) {
    return year -> Days.on(day.atYear(year));
  }

  private static Rule nth(String[] parts) {
    int month = Integer.parseInt(parts[1]);
    int ordinal = Integer.parseInt(parts[2]);
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[3]));
    int shift = parts.length > 4 ? Integer.parseInt(parts[4]) : 0;
    return year ->
        Days.on(
            LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
                .plusDays(shift));
  }

  private static Rule around(IntFunction<LocalDate> feast, String range) {
    int dots = range.indexOf("..");
    int from = Integer.parseInt(range.substring(0, dots));
    int to = Integer.parseInt(range.substring(dots + 2));
    return year -> {
      LocalDate day = feast.apply(year);
      return Days.between(day.plusDays(from), day.plusDays(to));
    };
  }

  /** Days of the Umm al-Qura calendar; a month ends with its last day, whether the 29th or 30th. */
  private static Rule hijri(String range) {
    int dots = range.indexOf("..");
    MonthDay from = MonthDay.parse("--" + range.substring(0, dots));
    MonthDay to = MonthDay.parse("--" + range.substring(dots + 2));
    return year -> {
      int first = (int) ((year - HIJRI_EPOCH) * HIJRI_YEARS);
      for (int hijri = first - 1; hijri <= first + 2; hijri++) {
        LocalDate start = hijri(hijri, from);
        LocalDate end = hijri(hijri, to);
        if (start != null && end != null && start.getYear() == year) {
          return Meanings.between(start, end);
        }
      }
      return null;
    };
  }

  private static @Nullable LocalDate hijri(int year, MonthDay day) {
    try {
      HijrahDate first = HijrahDate.of(year, day.getMonthValue(), 1);
      long last = first.range(ChronoField.DAY_OF_MONTH).getMaximum();
      return LocalDate.from(first).plusDays(Math.min(day.getDayOfMonth(), last) - 1);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Rule listed(List<LocalDate> days) {
    return year ->
        days.stream().filter(day -> day.getYear() == year).map(Days::on).findFirst().orElse(null);
  }

  private static Rule once(LocalDate day) {
    return new Rule() {
      @Override
      public @Nullable Days inYear(int year) {
        return year == day.getYear() ? Days.on(day) : null;
      }

      @Override
      public Days once() {
        return Days.on(day);
      }
    };
  }
}
