package org.attache.app.export.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.export.Tally;
import org.attache.app.export.coded.CodedClaim;
import org.attache.app.export.coded.Coding;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.query.EventLine;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;

/** A network under construction. */
final class Network {
  private final Coding coding = Coding.bundled();
  private final Map<String, Entity> nodes = new LinkedHashMap<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Tally tally;

  Network(Tally tally) {
    this.tally = tally;
  }

  /** Returns the participants by name, in the order in which they came. */
  Map<String, Entity> nodes() {
    return nodes;
  }

  List<Tie> ties() {
    return ties;
  }

  void add(Event event) {
    EventLine line = EventLine.of(event);
    List<Report> counted = event.reports().stream().filter(Report::counts).toList();
    if (line == null || counted.isEmpty()) {
      tally.drop("no report counts");
      return;
    }
    CodedClaim newest = coding.code(event, counted.get(counted.size() - 1));
    Claim claim = widest(counted);
    int before = ties.size();
    if (claim.recipients().isEmpty()) {
      for (int i = 0; i < claim.actors().size(); i++) {
        for (Entity other : claim.actors().subList(i + 1, claim.actors().size())) {
          tie(line, newest, counted, claim.actors().get(i), other, false);
        }
      }
    }
    for (Entity actor : claim.actors()) {
      claim.recipients().forEach(other -> tie(line, newest, counted, actor, other, true));
    }
    if (ties.size() == before) {
      tally.drop("fewer than two sides are told");
    }
  }

  /** Returns the newest of the claims that name the most participants. */
  private static Claim widest(List<Report> counted) {
    Claim widest = counted.get(0).claim();
    for (Report report : counted) {
      if (sides(report.claim()) >= sides(widest)) {
        widest = report.claim();
      }
    }
    return widest;
  }

  private static int sides(Claim claim) {
    return claim.actors().size() + claim.recipients().size();
  }

  private void tie(
      EventLine line,
      CodedClaim newest,
      List<Report> counted,
      Entity from,
      Entity to,
      boolean directed) {
    if (from.label().equals(to.label())) {
      return;
    }
    nodes.putIfAbsent(from.label(), from);
    nodes.putIfAbsent(to.label(), to);
    Days days = line.days();
    LocalDate earliest = days == null ? null : days.earliest();
    LocalDate latest = days == null ? null : days.latest();
    LocalDate first = earliest == null ? latest : earliest;
    LocalDate last = latest == null ? earliest : latest;
    ties.add(
        new Tie(
            from.label(),
            to.label(),
            directed,
            line.id(),
            line.title(),
            line.type().name(),
            line.stage().label(),
            line.stage().isHeld(),
            newest.view().score(),
            counted.size(),
            first == null ? counted.get(0).assertion().source().published() : first,
            last == null ? line.lastReported() : last,
            first != null));
  }
}
