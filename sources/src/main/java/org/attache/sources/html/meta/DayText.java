package org.attache.sources.html.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as pages write it. The day is taken as written, without regard to the time zone. In
 * English, numbers that may be day and month either way are no day.
 */
final class DayText {
  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2100;
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s,-]+(?:of |de"
              + " |d')?(\\p{L}{3,12})\\.?,?[\\s-]+(?:de |del )?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at )?(\\d{4})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  private final Map<String, Integer> months;

  private DayText(Map<String, Integer> months) {
    this.months = months;
  }

  /** Reads the table {@code months.tsv}. */
  static DayText shipped() {
    Map<String, Integer> months = new HashMap<>();
    TableLines.resource(DayText.class, "months.tsv", 3, List::copyOf)
        .forEach(
            cells ->
                TableLines.items(cells.get(2), '|')
                    .forEach(name -> months.put(name, Integer.parseInt(cells.get(1)))));
    return new DayText(Map.copyOf(months));
  }

  /** Returns the day that a machine-readable value tells, or null where it tells none. */
  @Nullable LocalDate ofValue(String value) {
    String text = value.strip();
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return checked(
          Instant.ofEpochSecond(text.length() == 13 ? number / 1000 : number)
              .atZone(ZoneOffset.UTC)
              .toLocalDate());
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.matches() ? day(compact, 1, 2, 3) : in(text, false);
  }

  /**
   * Returns the first day that is written in {@code text}, or null where there is none.
   *
   * @param dayFirst whether 5/10/2018 is in October, as everywhere but in English
   */
  @Nullable LocalDate in(String text, boolean dayFirst) {
    for (Pattern pattern : List.of(ISO, EAST_ASIAN)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return day(matcher, 1, 2, 3);
      }
    }
    LocalDate named = named(text, DAY_FIRST, 1, 2);
    named = named == null ? named(text, MONTH_FIRST, 2, 1) : named;
    return named == null ? numbers(text, dayFirst) : named;
  }

  private @Nullable LocalDate named(String text, Pattern pattern, int day, int month) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Integer number = months.get(matcher.group(month).toLowerCase(Locale.ROOT));
      if (number != null) {
        return day(number(matcher, 3), number, number(matcher, day));
      }
    }
    return null;
  }

  private static @Nullable LocalDate numbers(String text, boolean dayFirst) {
    Matcher matcher = NUMBERS.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    int first = number(matcher, 1);
    int second = number(matcher, 3);
    int year = number(matcher, 4);
    if (dayFirst || first > 12 || first == second || ".".equals(matcher.group(2))) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : null;
  }

  private static @Nullable LocalDate day(Matcher matcher, int year, int month, int day) {
    return day(number(matcher, year), number(matcher, month), number(matcher, day));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(Objects.requireNonNull(matcher.group(group)));
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return checked(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate checked(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
  }
}
