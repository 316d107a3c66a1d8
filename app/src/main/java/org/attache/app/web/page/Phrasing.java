package org.attache.app.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.model.Attribution;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** Says days, stages and sources as a reader of English would. */
public final class Phrasing {
  private Phrasing() {}

  /** Returns the name under which sheet and sprite know a stage. */
  public static String stage(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /** Returns words with a capital at their beginning. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns a day such as "Thu 7 Aug". */
  public static String weekday(LocalDate day) {
    return format(day, "EEE d MMM");
  }

  /** Returns a day such as "7 August 2025". */
  public static String longDay(LocalDate day) {
    return format(day, "d MMMM yyyy");
  }

  /** Returns a day such as "7 Aug", with its year where that is not {@code year}. */
  public static String shortDay(LocalDate day, int year) {
    return format(day, day.getYear() == year ? "d MMM" : "d MMM yyyy");
  }

  /** Returns days such as "11–17 Aug", "from 11 Aug", "by 31 Aug 2026". */
  public static String days(Days days, int year) {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    if (first == null) {
      return last == null ? "" : "by " + shortDay(last, year);
    }
    if (last == null) {
      return "from " + shortDay(first, year);
    }
    if (first.equals(last)) {
      return shortDay(first, year);
    }
    boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
    String begin =
        sameMonth ? String.valueOf(first.getDayOfMonth()) : shortDay(first, last.getYear());
    return begin + "–" + shortDay(last, year);
  }

  /** Returns the chain of sources, first-hand first: "Kremlin › AP"; the outlet without one. */
  public static String chain(List<Attribution> chain, @Nullable String outlet) {
    if (chain.isEmpty()) {
      return outlet == null ? "the text, in its own voice" : outlet + ", in its own voice";
    }
    return chain.stream()
        .map(Attribution::source)
        .map(Entity::label)
        .collect(Collectors.joining(" › "));
  }

  /** Returns "A", "A and B", "A, B and C". */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Returns "1 report", "2 reports". */
  public static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static String format(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }
}
