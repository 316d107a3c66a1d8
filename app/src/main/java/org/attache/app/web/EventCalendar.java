package org.attache.app.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.attache.ledger.Event;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.Place;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * An event as an entry for calendars (RFC 5545): tentative until it is agreed, cancelled where it
 * is off.
 *
 * @param event with a day
 * @param asOf the day for which it speaks
 */
record EventCalendar(Event event, LocalDate asOf) {
  private static final int OCTETS = 74;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /**
   * Returns the entry with its lines folded.
   *
   * @throws NotFound if the event has no day
   */
  String text() {
    Standing standing = event.standing();
    Days days = standing == null ? null : standing.days();
    @Nullable LocalDate first = days == null ? null : days.earliest();
    @Nullable LocalDate last = days == null ? null : days.latest();
    if (standing == null || (first == null && last == null)) {
      throw new NotFound(
          "event-undated",
          "no day is told for this event, so no calendar holds it",
          event.id(),
          null);
    }
    LocalDate begin = first == null ? last : first;
    LocalDate end = last == null ? first : last;
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Attaché//desk//EN");
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + event.id() + "@attache");
    line(out, "DTSTAMP:" + DAY.format(asOf) + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + (begin == null ? "" : DAY.format(begin)));
    line(out, "DTEND;VALUE=DATE:" + (end == null ? "" : DAY.format(end.plusDays(1))));
    line(out, "SUMMARY:" + escaped(event.title()));
    line(out, "STATUS:" + status(standing));
    place(out, standing.place());
    String word = standing.lapsed() ? "lapsed, once " : "";
    String stage = standing.stage().name().toLowerCase(java.util.Locale.ROOT);
    line(out, "DESCRIPTION:" + escaped("As of " + asOf + ": " + word + stage));
    line(out, "END:VEVENT");
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static void place(StringBuilder out, @Nullable Place place) {
    if (place != null) {
      line(out, "LOCATION:" + escaped(place.name()));
      if (place.latitude() != null && place.longitude() != null) {
        line(out, "GEO:" + place.latitude() + ";" + place.longitude());
      }
    }
  }

  private static String status(Standing standing) {
    return switch (standing.stage()) {
      case MOOTED, PROPOSED, PLANNED, THREATENED, POSTPONED -> "TENTATIVE";
      case AGREED, UNDERWAY, OCCURRED -> "CONFIRMED";
      case CANCELLED, REFUSED, DENIED -> "CANCELLED";
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("[\\p{Cntrl}]+", " ");
  }

  /** Appends a line, folded so that none is longer than 75 octets. */
  private static void line(StringBuilder out, String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int letter = content.codePointAt(i);
      String text = Character.toString(letter);
      int size = text.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(text);
      octets += size;
      i += Character.charCount(letter);
    }
    out.append("\r\n");
  }
}
