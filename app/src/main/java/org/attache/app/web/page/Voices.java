package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.decision.Report;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.PartyTerm;
import org.attache.model.Attribution;
import org.attache.model.Quotation;
import org.attache.model.error.NotFound;

/**
 * What an actor said itself, in the reports of its newest events.
 *
 * @param statements claims that were made on its word, the newest first
 * @param quotes its words, the newest first
 */
record Voices(List<Matter> statements, List<ActorPage.Quote> quotes) {
  private static final int EVENTS = 40;
  private static final int EACH = 4;
  private static final int STATEMENTS = 12;
  private static final int DOCUMENTS = 10;
  private static final int QUOTES = 10;

  static Voices of(DeskData.Lease lease, PartyTerm term, List<EventLine> lines) {
    LocalDate day = lease.view().asOf().day();
    Map<String, EventLine> newest = new LinkedHashMap<>();
    lines.stream().limit(EVENTS).forEach(line -> newest.put(line.id(), line));
    Map<String, List<Report>> reports = lease.survey().reports(newest.keySet(), "", EACH);
    List<Matter> statements = new ArrayList<>();
    List<Report> all = new ArrayList<>();
    newest.forEach(
        (id, line) ->
            reports.getOrDefault(id, List.of()).stream()
                .peek(all::add)
                .filter(report -> isBy(report, term))
                .limit(1)
                .forEach(report -> statements.add(Matters.of(line, report, day))));
    all.sort(
        Comparator.comparing((Report report) -> report.assertion().source().published())
            .reversed());
    return new Voices(
        statements.stream().limit(STATEMENTS).toList(), quotes(lease, term, all, day));
  }

  private static boolean isBy(Report report, PartyTerm term) {
    List<Attribution> chain = report.claim().attribution();
    return !chain.isEmpty() && term.means(chain.get(0).source());
  }

  private static List<ActorPage.Quote> quotes(
      DeskData.Lease lease, PartyTerm term, List<Report> reports, LocalDate day) {
    List<ActorPage.Quote> quotes = new ArrayList<>();
    List<Report> oneEach = new ArrayList<>();
    java.util.Set<String> seen = new java.util.HashSet<>();
    for (Report report : reports) {
      if (seen.size() < DOCUMENTS && seen.add(report.assertion().source().document())) {
        oneEach.add(report);
      }
    }
    for (Report report : oneEach) {
      for (Quotation quotation : quotations(lease, report)) {
        if (quotation.speaker() != null && term.means(quotation.speaker())) {
          quotes.add(
              new ActorPage.Quote(
                  quotation.excerpt().text(),
                  quotation.direct(),
                  Matters.source(report, day),
                  EventPages.href(report.assertion())));
        }
      }
    }
    return quotes.stream().limit(QUOTES).toList();
  }

  private static List<Quotation> quotations(DeskData.Lease lease, Report report) {
    try {
      return lease.document(report.assertion().source().document()).quotations();
    } catch (NotFound withdrawn) {
      return List.of();
    }
  }
}
