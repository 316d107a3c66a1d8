package org.attache.ledger.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Snapshot;
import org.attache.ledger.change.SnapshotText;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.entry.Source;

/** Puts alerts together. */
final class Telling {
  /** How many sentences an alert has at most. */
  static final int SENTENCES = 5;

  private static final int ID_DIGITS = 32;

  private final SnapshotText text = new SnapshotText();

  /**
   * Returns the alert.
   *
   * @param watch id of the watch
   * @param name of the watch
   * @param previous id of the alert of this event before, empty for the first
   * @param reports on which the change rests
   */
  Alert alert(
      String watch,
      String name,
      EventChange change,
      Set<ChangeKind> kinds,
      String previous,
      List<Report> reports,
      Instant now) {
    Snapshot before = change.before();
    String id =
        Digest.of(
                "alert",
                watch,
                change.event(),
                before == null ? "" : text.of(before),
                text.of(change.after()),
                previous)
            .substring(0, ID_DIGITS);
    // one sentence may hold several claims
    Set<List<String>> told = new HashSet<>();
    List<Alert.Sentence> sentences =
        reports.stream()
            .sorted(
                Comparator.comparing(
                    (Report report) -> report.claim().stage() != change.after().stage()))
            .filter(report -> told.add(List.of(document(report), report.assertion().evidence())))
            .map(Telling::sentence)
            .limit(SENTENCES)
            .toList();
    return new Alert(id, watch, name, change, kinds, sentences, now);
  }

  private static String document(Report report) {
    return report.assertion().source().document();
  }

  private static Alert.Sentence sentence(Report report) {
    Source source = report.assertion().source();
    return new Alert.Sentence(
        report.assertion().evidence(),
        report.assertion().id(),
        source.document(),
        source.outlet(),
        source.title(),
        source.url(),
        source.published());
  }
}
