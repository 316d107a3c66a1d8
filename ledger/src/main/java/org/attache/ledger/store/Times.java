package org.attache.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Spells times and days as the tables hold them: their order as text is their order in time. */
public final class Times {
  /** The end of what still lasts. */
  static final String OPEN = "9999-12-31";

  /** A day before the end of what still lasts, after all others. */
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

  private Times() {}

  /** Returns the text of a time; times beyond the year 9999 are spelt as its end. */
  public static String text(Instant instant) {
    return INSTANT.format(instant.isAfter(LAST) ? LAST : instant);
  }

  static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
