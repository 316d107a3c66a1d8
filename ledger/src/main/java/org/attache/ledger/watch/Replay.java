package org.attache.ledger.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.decision.Report;
import org.attache.ledger.store.EventReader;
import org.attache.ledger.store.SnapshotReader;
import org.attache.ledger.store.Sql;

/** What a watch would have told, day by day, by what is known now. */
public final class Replay {
  private static final String NONE = "00000000";
  private static final int REPORTS = 50;

  private final Sql sql;
  private final Telling telling = new Telling();

  /** Makes it over a connection that reads, which stays the caller's. */
  public Replay(Sql sql) {
    this.sql = sql;
  }

  /**
   * Returns the alerts in the order of their days; whatever day the watch looks forward from, it is
   * asked about these.
   *
   * @param after the day before the first
   * @param through the last day
   */
  public List<Alert> alerts(Watch watch, LocalDate after, LocalDate through) {
    Watch asked =
        new Watch(
            watch.name(),
            watch.search(),
            watch.kinds(),
            after,
            watch.timetable(),
            watch.channels());
    Matching matching = new Matching(asked);
    Map<String, String> last = new HashMap<>();
    List<Alert> alerts = new ArrayList<>();
    for (EventChange change : new SnapshotReader(sql).changes(after, through)) {
      Set<ChangeKind> kinds = matching.of(change, words -> !reports(change, words, 1).isEmpty());
      if (!kinds.isEmpty()) {
        Alert alert =
            telling.alert(
                NONE,
                watch.name(),
                change,
                kinds,
                last.getOrDefault(change.event(), ""),
                ofTheDay(change),
                change.day().atStartOfDay(ZoneOffset.UTC).toInstant());
        last.put(change.event(), alert.id());
        alerts.add(alert);
      }
    }
    return alerts;
  }

  private List<Report> ofTheDay(EventChange change) {
    List<Report> newest = reports(change, List.of(), REPORTS);
    List<Report> own =
        newest.stream()
            .filter(report -> report.assertion().source().published().equals(change.day()))
            .toList();
    return own.isEmpty() ? newest : own;
  }

  private List<Report> reports(EventChange change, List<String> words, int most) {
    return new EventReader(sql)
        .newest(List.of(change.event()), change.day(), words, most)
        .getOrDefault(change.event(), List.of());
  }
}
