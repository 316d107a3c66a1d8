package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Survey;
import org.attache.model.EventType;
import org.jspecify.annotations.Nullable;

/** Puts events into the rows of lists. */
final class Matters {
  private Matters() {}

  /**
   * Returns a row for each event, with the newest of its sentences that holds all {@code words}.
   *
   * @param words what the sentence must hold; blank for the newest sentence of all
   */
  static List<Matter> of(List<EventLine> lines, Survey survey, String words, LocalDate day) {
    List<String> ids = lines.stream().map(EventLine::id).toList();
    Map<String, List<Report>> reports = survey.reports(ids, words, 1);
    return lines.stream()
        .map(line -> of(line, first(reports.getOrDefault(line.id(), List.of())), day))
        .toList();
  }

  /** Returns the row of an event. */
  static Matter of(EventLine line, @Nullable Report report, LocalDate day) {
    return new Matter(
        href(line),
        line.title(),
        TodayPages.mark(line),
        TodayPages.words(line, day),
        kind(line.type()),
        Phrasing.shortDay(line.lastReported(), day.getYear()),
        report == null ? Matter.Cut.NONE : cut(report),
        report == null ? "" : by(report),
        report == null ? "" : source(report, day),
        report == null ? "" : EventPages.href(report.assertion()));
  }

  static String href(EventLine line) {
    return "/events/" + line.id();
  }

  /** Returns the category in lower case: "consult". */
  static String kind(EventType type) {
    return type.name().toLowerCase(java.util.Locale.ROOT);
  }

  static Matter.Cut cut(Report report) {
    Assertion assertion = report.assertion();
    String evidence = assertion.evidence();
    int begin = Math.min(assertion.triggerInEvidence(), evidence.length());
    int end = Math.min(evidence.length(), begin + assertion.claim().trigger().text().length());
    return new Matter.Cut(
        evidence.substring(0, begin), evidence.substring(begin, end), evidence.substring(end));
  }

  static String by(Report report) {
    return Phrasing.chain(report.claim().attribution(), report.assertion().source().publisher());
  }

  static String source(Report report, LocalDate day) {
    LocalDate published = report.assertion().source().published();
    return report.assertion().source().outlet()
        + ", "
        + Phrasing.shortDay(published, day.getYear());
  }

  private static @Nullable Report first(List<Report> reports) {
    return reports.isEmpty() ? null : reports.get(0);
  }
}
