package org.attache.app.export.calendar;

import java.time.LocalDate;
import java.util.List;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.ledger.Event;
import org.jspecify.annotations.Nullable;

/** An iCalendar of events with a day, one VEVENT each. */
public final class Calendar implements TextForm {
  private static final String HEAD =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Attaché//attache//EN\r\n";
  private static final String TAIL = "END:VCALENDAR\r\n";

  private final LocalDate asOf;
  private final boolean keepCancelled;
  private final Tally tally;

  /** Makes the form; what has no day is counted in {@code tally}. */
  public Calendar(Wishes wishes, Tally tally) {
    this.asOf = wishes.asOf();
    this.keepCancelled = wishes.keepCancelled();
    this.tally = tally;
  }

  /** Returns the calendar of one event, null for one without days. */
  public static @Nullable String of(Event event, LocalDate asOf) {
    CalendarEntry entry = CalendarEntry.of(event, asOf, false);
    return entry == null ? null : HEAD + entry.text() + TAIL;
  }

  @Override
  public String head() {
    return HEAD;
  }

  @Override
  public List<String> items(Event event) {
    CalendarEntry entry = CalendarEntry.of(event, asOf, keepCancelled);
    if (entry == null) {
      tally.drop("no day is told");
      return List.of();
    }
    return List.of(entry.text());
  }

  @Override
  public String tail() {
    return TAIL;
  }
}
