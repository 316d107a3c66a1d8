package org.attache.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.ledger.decision.Dossier;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Positions;
import org.attache.ledger.history.StageHistory;
import org.attache.ledger.history.Standing;
import org.attache.ledger.source.Corroborator;
import org.attache.ledger.title.Titles;
import org.attache.model.Entity;

/** Derives events from their reports. Safe for use by several threads. */
public final class EventMaker {
  private static final Titles TITLES = new Titles();

  private final AsOf asOf;
  private final Corroborator corroborator;

  /** Makes a maker of events as they stand on a day. */
  public EventMaker(AsOf asOf) {
    this(asOf, new Corroborator());
  }

  /** Makes a maker of events as they stand on a day, their sources counted by that corroborator. */
  public EventMaker(AsOf asOf, Corroborator corroborator) {
    this.asOf = asOf;
    this.corroborator = corroborator;
  }

  /** Returns the event that the reports make, all of them known on the maker's day. */
  public Event event(Dossier dossier) {
    List<Report> reports = dossier.reports();
    StageHistory history = StageHistory.of(reports);
    Report first = reports.stream().filter(Report::counts).findFirst().orElse(reports.get(0));
    return new Event(
        dossier.id(),
        TITLES.of(reports),
        first.claim().event(),
        participants(reports),
        Standing.of(reports, history, asOf.day(), asOf.silence()),
        history,
        Positions.of(reports),
        corroborator.of(reports),
        reports,
        dossier.absorbed(),
        dossier.decisions());
  }

  private static List<Entity> participants(List<Report> reports) {
    Map<String, List<Entity>> named = new LinkedHashMap<>();
    for (Report report : reports) {
      if (report.counts()) {
        Stream.concat(report.claim().actors().stream(), report.claim().recipients().stream())
            .forEach(
                entity ->
                    named.computeIfAbsent(entity.label(), label -> new ArrayList<>()).add(entity));
      }
    }
    return named.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .map(entities -> entities.get(0))
        .toList();
  }
}
