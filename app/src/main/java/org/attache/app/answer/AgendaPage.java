package org.attache.app.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.app.output.StageStyle;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Style;
import org.attache.ledger.history.Voice;
import org.attache.ledger.query.EventLine;
import org.attache.model.Days;

/** What is awaited, by day. */
public final class AgendaPage {
  private final Sheet sheet;
  private final Palette palette;

  /** Makes an empty page of that width. */
  public AgendaPage(Palette palette, int columns) {
    this.sheet = new Sheet(palette, columns);
    this.palette = palette;
  }

  /**
   * Returns the lines, without line ends.
   *
   * @param today the day asked for; what has begun already stands under it
   */
  public List<String> lines(List<EventLine> events, LocalDate today) {
    Map<LocalDate, List<EventLine>> byDay = new TreeMap<>();
    for (EventLine line : events) {
      byDay.computeIfAbsent(first(line, today), day -> new ArrayList<>()).add(line);
    }
    byDay.forEach(this::day);
    return sheet.made();
  }

  private void day(LocalDate day, List<EventLine> events) {
    sheet.heading(DayPhrases.day(day));
    for (EventLine line : events) {
      String stage = line.stage().label();
      String painted = palette.paint(StageStyle.of(line.stage()), stage);
      Days days = line.days();
      boolean oneDay = days != null && day.equals(days.latest());
      String when = days == null || oneDay ? "" : "  " + DayPhrases.days(days);
      sheet.indented(
          "  " + painted + " ".repeat(Math.max(2, 12 - stage.length())),
          EventTable.name(line, palette)
              + when
              + "  "
              + palette.paint(Style.FAINT, firmness(line) + "  " + EventTable.id(line)));
    }
  }

  /** Returns how much is to be put on it. */
  static String firmness(EventLine line) {
    boolean firm = line.voice().compareTo(Voice.OUTLET) <= 0;
    String word = line.voice() == Voice.HEARSAY ? "hearsay" : firm ? "firm" : "not firm";
    return word + ", " + EventPage.counted(line.counts().independent(), "source");
  }

  private static LocalDate first(EventLine line, LocalDate today) {
    Days days = line.days();
    LocalDate first = days == null ? null : days.earliest();
    LocalDate last = days == null ? null : days.latest();
    if (first == null) {
      return last == null ? today : last;
    }
    return first.isBefore(today) ? today : first;
  }
}
