package org.attache.app.answer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.app.output.Phrases;
import org.attache.app.output.StageStyle;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.app.terminal.TextTable;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Step;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Story;

/** One event on a page: its standing, course, positions, storyline and decisions. */
public final class EventPage {
  private static final int LABEL = 14;

  private final Sheet sheet;
  private final Palette palette;
  private final ReportPhrases reports;
  private final Holders holders = new Holders();

  /** Makes an empty page of that width. */
  public EventPage(Palette palette, int columns) {
    this.sheet = new Sheet(palette, columns);
    this.palette = palette;
    this.reports = new ReportPhrases(palette);
  }

  /**
   * Returns the lines, without line ends.
   *
   * @param bonds what binds the event to others, shared participants too
   * @param story its storyline
   */
  public List<String> lines(Event event, List<Bond> bonds, Story story) {
    head(event);
    steps(event);
    positions(event);
    new StoryLines(sheet, palette).write(event, bonds, story);
    decisions(event);
    return sheet.made();
  }

  private void head(Event event) {
    sheet.line(palette.paint(Style.BOLD, Printable.of(event.title())));
    sheet.line(
        palette.paint(
            Style.FAINT, event.type() + "  " + Phrases.gloss(event.type()) + "  " + event.id()));
    sheet.gap();
    EventLine line = EventLine.of(event);
    if (line == null) {
      sheet.line("No report of it counts any more.");
      return;
    }
    sheet.line(new StandingPhrases().sentence(line, event));
    if (!line.once().isEmpty()) {
      sheet.labelled(
          "once told",
          LABEL,
          line.once().stream().map(DayPhrases::days).collect(Collectors.joining("; ")));
    }
    sheet.labelled("who", LABEL, Phrases.joined(event.participants(), ", "));
    sheet.labelled("reported", LABEL, legs(line, event));
    if (!event.absorbed().isEmpty()) {
      sheet.labelled("takes in", LABEL, String.join(", ", event.absorbed()));
    }
  }

  private static String legs(EventLine line, Event event) {
    EventLine.Counts counts = line.counts();
    String first =
        DayPhrases.day(
            event.reports().stream()
                .filter(Report::counts)
                .findFirst()
                .orElseThrow()
                .assertion()
                .source()
                .published());
    return counted(counts.documents(), "document")
        + ", "
        + counted(counts.outlets(), "outlet")
        + ", "
        + counts.independent()
        + " independent; first by "
        + Printable.of(counts.firstBy())
        + ", "
        + first;
  }

  private void steps(Event event) {
    Map<String, Report> byId =
        event.reports().stream()
            .collect(Collectors.toMap(report -> report.assertion().id(), Function.identity()));
    sheet.heading("COURSE");
    for (Step step : event.history().steps()) {
      Report report = byId.get(step.assertion());
      if (report != null) {
        String stage = palette.paint(StageStyle.of(step.stage()), step.stage().label());
        sheet.line(
            DayPhrases.day(step.day())
                + "  "
                + stage
                + "  "
                + reports.faint(ReportPhrases.voice(step.voice())));
        sheet.indented("  ", "“" + reports.sentence(report.assertion()) + "”");
        sheet.indented("  ", "– " + reports.source(report));
      }
    }
  }

  private void positions(Event event) {
    if (event.positions().isEmpty()) {
      return;
    }
    sheet.heading("WHO SAYS WHAT");
    TextTable table =
        new TextTable(palette, sheet.columns(), 0, "who", "", "says", "since", "against");
    for (Position position : event.positions()) {
      table.row(
          holders.name(position.holder()),
          position.party() ? "party" : "",
          palette.paint(StageStyle.of(position.stage()), position.stage().label()),
          DayPhrases.day(position.since()),
          position.contradicts().stream().map(holders::name).collect(Collectors.joining(", ")));
    }
    sheet.lines(table.lines());
  }

  private void decisions(Event event) {
    if (event.decisions().isEmpty()) {
      return;
    }
    sheet.heading("DECISIONS");
    for (Decision decision : event.decisions()) {
      sheet.line(DecisionPhrases.line(decision));
    }
  }

  static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
