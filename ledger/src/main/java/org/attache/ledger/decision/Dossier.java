package org.attache.ledger.decision;

import java.util.List;

/**
 * An event's reports after decisions were applied.
 *
 * @param id id of the event
 * @param reports in canonical order
 * @param absorbed ids of the events that were merged into it
 * @param decisions the decisions that bear on it, in canonical order
 */
public record Dossier(
    String id, List<Report> reports, List<String> absorbed, List<Decision> decisions) {
  public Dossier {
    reports = List.copyOf(reports);
    absorbed = List.copyOf(absorbed);
    decisions = List.copyOf(decisions);
  }
}
