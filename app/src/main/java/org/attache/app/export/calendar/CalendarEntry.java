package org.attache.app.export.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.attache.ledger.Event;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Standing;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An event as a VEVENT.
 *
 * @param event which stands somewhere
 * @param standing where it stands
 * @param stretch its days
 * @param asOf the day for which it speaks
 * @param keepCancelled whether what is off stays, with a mark in its title
 */
record CalendarEntry(
    Event event, Standing standing, Stretch stretch, LocalDate asOf, boolean keepCancelled) {
  private static final int OCTETS = 74;
  private static final int PARTIES = 2;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** Returns the entry, null for an event without days. */
  static @Nullable CalendarEntry of(Event event, LocalDate asOf, boolean keepCancelled) {
    Standing standing = event.standing();
    Stretch stretch = standing == null ? null : Stretch.of(standing.days());
    return standing == null || stretch == null
        ? null
        : new CalendarEntry(event, standing, stretch, asOf, keepCancelled);
  }

  /** Returns its lines, folded. */
  String text() {
    StringBuilder out = new StringBuilder();
    boolean off = status().equals("CANCELLED");
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + event.id() + "@attache");
    line(out, "SEQUENCE:" + sequence());
    line(out, "DTSTAMP:" + DAY.format(asOf) + "T000000Z");
    line(out, "LAST-MODIFIED:" + DAY.format(standing.lastReported()) + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + DAY.format(stretch.first()));
    line(out, "DTEND;VALUE=DATE:" + DAY.format(stretch.last().plusDays(1)));
    String mark =
        off && keepCancelled
            ? standing.stage().label().toUpperCase(java.util.Locale.ROOT) + ": "
            : "";
    line(out, "SUMMARY:" + escaped(mark + event.title()));
    line(out, "STATUS:" + (off && keepCancelled ? "CONFIRMED" : status()));
    line(out, "TRANSP:TRANSPARENT");
    place(out, standing.place());
    String lapsed = standing.lapsed() ? "lapsed without word, once " : "";
    String days = ", " + stretch.words(standing.days());
    line(out, "DESCRIPTION:" + escaped("As of " + asOf + ": " + lapsed + stage() + days));
    line(out, "END:VEVENT");
    return out.toString();
  }

  private String stage() {
    return standing.stage().label();
  }

  private int sequence() {
    return event.history().steps().size()
        - 1
        + standing.daysOncePlanned().size()
        + standing.placesOncePlanned().size();
  }

  private String status() {
    if (standing.lapsed()) {
      return "TENTATIVE";
    }
    return switch (standing.stage()) {
      case MOOTED, PROPOSED, THREATENED, POSTPONED -> "TENTATIVE";
      case PLANNED -> isPlannedByTwo() ? "CONFIRMED" : "TENTATIVE";
      case AGREED, UNDERWAY, OCCURRED -> "CONFIRMED";
      case CANCELLED, REFUSED, DENIED -> "CANCELLED";
    };
  }

  private boolean isPlannedByTwo() {
    return event.positions().stream()
            .filter(Position::party)
            .filter(held -> held.stage() == Stage.PLANNED || held.stage() == Stage.AGREED)
            .count()
        >= PARTIES;
  }

  private static void place(StringBuilder out, @Nullable Place place) {
    if (place != null) {
      line(out, "LOCATION:" + escaped(place.name()));
      if (place.latitude() != null && place.longitude() != null) {
        line(out, "GEO:" + place.latitude() + ";" + place.longitude());
      }
    }
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
