package org.attache.sources.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as feeds write them: RFC 822 and its successors, RFC 3339 and ISO 8601, the form of
 * C's {@code ctime}, and month before day; with the usual slips: weekdays that are missing, wrong
 * or in another language, months in full, years of two digits (read as RFC 5322, section 4.3,
 * says), zones by name, as {@code GMT+2}, or none.
 */
final class FeedDates {
  private static final int LONGEST = 80;
  private static final String CLOCK =
      "(?:(?:[Tt]|,? {1,3}|,? at )(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
          + " ?([AaPp]\\.?[Mm]\\.?)? ?([A-Za-z]{1,5})? ?([+-]\\d{1,2}(?::?\\d{2})?)?)?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-?(\\d{1,2})-?(\\d{1,2})" + CLOCK + ".{0,20}");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}{2,12}\\.?,? ?)?(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -]"
              + "(\\d{2,4})"
              + CLOCK
              + ".{0,20}");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:[A-Za-z]{2,9}\\.?,? )?([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"
              + CLOCK
              + ".{0,20}");
  private static final Pattern CTIME =
      Pattern.compile(
          "(?:[A-Za-z]{2,9}) ([A-Za-z]{3,9}) (\\d{1,2}) (\\d{1,2}:\\d{2}(?::\\d{2})?)"
              + "( [A-Za-z]{1,5}| [+-]\\d{4})? (\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Map<String, ZoneOffset> zones;

  private FeedDates(Map<String, ZoneOffset> zones) {
    this.zones = zones;
  }

  /** Reads the table {@code zones.tsv}. */
  static FeedDates shipped() {
    Map<String, ZoneOffset> zones = new HashMap<>();
    TableLines.resource(FeedDates.class, "zones.tsv", 2, List::copyOf)
        .forEach(cells -> zones.put(cells.get(0), ZoneOffset.of(cells.get(1))));
    return new FeedDates(Map.copyOf(zones));
  }

  /** Returns the time that is written, or null if none can be made out. */
  @Nullable Moment read(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String text = written.strip().replaceAll("[\\s\\u00a0]+", " ");
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      return spelt(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Moment spelt(String text) {
    Matcher matcher = ISO.matcher(text);
    if (matcher.matches()) {
      return moment(number(matcher, 1), number(matcher, 2), number(matcher, 3), matcher);
    }
    matcher = CTIME.matcher(text);
    if (matcher.matches()) {
      String zone = matcher.group(4) == null ? "" : matcher.group(4);
      String date = matcher.group(2) + " " + matcher.group(1) + " " + matcher.group(5);
      return spelt(date + " " + matcher.group(3) + zone);
    }
    matcher = DAY_FIRST.matcher(text);
    if (matcher.matches()) {
      return moment(year(group(matcher, 3)), month(group(matcher, 2)), number(matcher, 1), matcher);
    }
    matcher = MONTH_FIRST.matcher(text);
    if (matcher.matches()) {
      return moment(number(matcher, 3), month(group(matcher, 1)), number(matcher, 2), matcher);
    }
    return null;
  }

  private Moment moment(int year, int month, int day, Matcher matcher) {
    LocalDate date = LocalDate.of(year, month, day);
    @Nullable ZoneOffset zone = zone(matcher.group(8), matcher.group(9));
    if (matcher.group(4) == null || zone == null) {
      return new Moment(date, null);
    }
    int hour = hour(number(matcher, 4), matcher.group(7));
    int second = matcher.group(6) == null ? 0 : Math.min(59, number(matcher, 6));
    if (hour > 23) {
      return new Moment(date, null);
    }
    LocalTime time = LocalTime.of(hour, number(matcher, 5), second);
    Instant instant = date.atTime(time).toInstant(zone);
    return new Moment(date, instant);
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    boolean late = Character.toLowerCase(half.charAt(0)) == 'p';
    return hour % 12 + (late ? 12 : 0);
  }

  private @Nullable ZoneOffset zone(@Nullable String name, @Nullable String offset) {
    if (offset != null) {
      boolean west = offset.startsWith("-");
      String digits = offset.substring(1).replace(":", "");
      int hours =
          Integer.parseInt(
              digits.substring(0, digits.length() < 3 ? digits.length() : digits.length() - 2));
      int minutes =
          digits.length() < 3 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
      return ZoneOffset.ofHoursMinutes(west ? -hours : hours, west ? -minutes : minutes);
    }
    return name == null ? null : zones.get(name.toUpperCase(Locale.ROOT));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 2 -> year + (year < 50 ? 2000 : 1900);
      case 3 -> year + 1900;
      default -> year;
    };
  }

  /** Returns 1 to 12, or 0, which no date has. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(lower)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(group(matcher, group));
  }

  private static String group(Matcher matcher, int group) {
    return String.valueOf(matcher.group(group));
  }
}
