package org.attache.app.answer;

import java.util.List;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.app.terminal.TextTable;
import org.attache.ledger.query.EventLine;

/** Events in a table for a person's eyes. */
public final class EventTable {
  /** How many digits of an event's id are shown; enough for any ledger of one's own. */
  public static final int ID_DIGITS = 8;

  private static final int TITLE = 1;

  private EventTable() {}

  /** Returns the lines of the table, without line ends. */
  public static List<String> lines(List<EventLine> events, Palette palette, int columns) {
    TextTable table =
        new TextTable(
            palette, columns, TITLE, "stage", "event", "when", "reports", "last report", "id");
    for (EventLine line : events) {
      table.row(
          StandingPhrases.stage(line, palette),
          name(line, palette),
          DayPhrases.orNothing(line.days()),
          String.valueOf(line.counts().reports()),
          DayPhrases.day(line.lastReported()),
          palette.paint(Style.FAINT, id(line)));
    }
    return table.lines();
  }

  /** Returns the title and what a table has no column for. */
  static String name(EventLine line, Palette palette) {
    String place = line.place();
    return Printable.of(line.title())
        + (place == null ? "" : " · " + Printable.of(place))
        + (line.contradicted() ? " · " + palette.paint(Style.RED, "disputed") : "");
  }

  static String id(EventLine line) {
    return line.id().substring(0, ID_DIGITS);
  }
}
