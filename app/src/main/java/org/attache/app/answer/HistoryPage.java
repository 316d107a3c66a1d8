package org.attache.app.answer;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** All reports of an event, by day, each with its sentence, and where it left the event. */
public final class HistoryPage {
  private final Sheet sheet;
  private final Palette palette;
  private final ReportPhrases phrases;
  private final boolean explain;

  /**
   * Makes an empty page.
   *
   * @param columns its width
   * @param explain whether to say why each report was put to the event
   */
  public HistoryPage(Palette palette, int columns, boolean explain) {
    this.sheet = new Sheet(palette, columns);
    this.palette = palette;
    this.phrases = new ReportPhrases(palette);
    this.explain = explain;
  }

  /** Returns the lines, without line ends. */
  public List<String> lines(Event event) {
    sheet.line(palette.paint(Style.BOLD, Printable.of(event.title())));
    sheet.line(phrases.faint(event.type() + "  " + event.id()));
    List<Stage> standing = new ArrayList<>(event.history().standing());
    Stage before = null;
    for (Report report : event.reports()) {
      Stage after = report.counts() && !standing.isEmpty() ? standing.remove(0) : before;
      report(report, before, after);
      before = after;
    }
    return sheet.made();
  }

  private void report(Report report, @Nullable Stage before, @Nullable Stage after) {
    sheet.gap();
    List<String> facts = new ArrayList<>();
    facts.add(DayPhrases.day(report.assertion().source().published()));
    facts.add(phrases.stage(report));
    Timex time = report.claim().time();
    if (time != null && time.days() != null) {
      facts.add(DayPhrases.days(time.days()));
    }
    if (!ReportPhrases.status(report).isEmpty()) {
      facts.add(ReportPhrases.status(report));
    }
    if (after != null && after != report.claim().stage()) {
      facts.add(phrases.faint("stands " + after.label()));
    } else if (before != null && after != before) {
      facts.add(phrases.faint("was " + before.label()));
    }
    sheet.line(String.join("  ", facts));
    sheet.indented("  ", "“" + phrases.sentence(report.assertion()) + "”");
    sheet.indented("  ", "– " + phrases.source(report) + url(report));
    if (explain) {
      String id = report.assertion().id().substring(0, 12);
      sheet.indented("  ", phrases.faint("claim " + id + "  " + ReportPhrases.link(report.link())));
    }
  }

  private static String url(Report report) {
    String url = report.assertion().source().url();
    return url == null ? "" : "  " + Printable.of(url);
  }
}
