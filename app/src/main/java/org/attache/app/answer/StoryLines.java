package org.attache.app.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.ledger.Event;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Story;
import org.attache.ledger.story.Tie;

/** What an event hangs together with, on its page. */
final class StoryLines {
  private static final int MOST_BONDS = 8;

  private final Sheet sheet;
  private final Palette palette;

  StoryLines(Sheet sheet, Palette palette) {
    this.sheet = sheet;
    this.palette = palette;
  }

  /** Writes the storyline in order of time, then what else the same participants are at. */
  void write(Event event, List<Bond> bonds, Story story) {
    List<Bond> others =
        bonds.stream().filter(bond -> bond.tie().kind() == Tie.Kind.PARTICIPANTS).toList();
    boolean alone = story.ties().isEmpty();
    if (alone && others.isEmpty()) {
      return;
    }
    sheet.heading("STORYLINE");
    if (!alone) {
      story(event, story);
    }
    for (Bond bond : others.subList(0, Math.min(MOST_BONDS, others.size()))) {
      String order = bond.tie().from().equals(event.id()) ? "then " : "after ";
      sheet.indented("  ", faint(bond.tie().kind().label()) + "  " + order + line(bond.other()));
    }
    if (others.size() > MOST_BONDS) {
      sheet.line("  … and " + (others.size() - MOST_BONDS) + " more");
    }
  }

  /** Each tie stands below the later of its two events. */
  private void story(Event event, Story story) {
    Map<String, EventLine> told = new LinkedHashMap<>();
    for (EventLine line : story.events()) {
      String here = line.id().equals(event.id()) ? faint("  this event") : "";
      sheet.indented("  ", DayPhrases.day(line.since()) + "  " + line(line) + here);
      for (Tie tie : story.ties()) {
        boolean begins = tie.from().equals(line.id());
        EventLine other = told.get(begins ? tie.to() : tie.from());
        if (other != null && (begins || tie.to().equals(line.id()))) {
          tie(tie, begins ? "then " : "after ", other);
        }
      }
      told.put(line.id(), line);
    }
    if (story.more()) {
      sheet.line("  … and further events; show one of these to go on from it");
    }
  }

  private void tie(Tie tie, String order, EventLine other) {
    String cue = tie.cue().isEmpty() ? "" : " “" + Printable.of(tie.cue()) + "”";
    String kind = faint(tie.kind().label() + cue);
    sheet.indented("    ", kind + "  " + order + Printable.of(other.title()));
    sheet.indented("    ", "“" + Printable.of(tie.sentence()) + "”");
  }

  private String line(EventLine line) {
    return Printable.of(line.title())
        + "  "
        + StandingPhrases.step(line, palette)
        + "  "
        + faint(EventTable.id(line));
  }

  private String faint(String text) {
    return palette.paint(Style.FAINT, text);
  }
}
