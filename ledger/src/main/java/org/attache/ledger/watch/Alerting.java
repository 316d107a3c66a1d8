package org.attache.ledger.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.decision.Report;
import org.attache.ledger.store.NotedChange;
import org.attache.ledger.store.Outbox;
import org.attache.ledger.store.Posting;
import org.attache.ledger.store.StoredAlert;
import org.attache.ledger.store.StoredWatch;

/** Turns noted changes into the alerts of the watches that mean them. For one thread. */
public final class Alerting {
  private static final int AT_ONCE = 100;
  private static final int REPORTS = 20;

  private final Outbox outbox;
  private final Clock clock;
  private final WatchText watches = new WatchText();
  private final AlertText alerts = new AlertText();
  private final Telling telling = new Telling();

  /** Makes it over an outbox, which stays the caller's. */
  public Alerting(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Does so with all changes there are, those by the passing of days included. */
  public void run() {
    Instant now = clock.instant();
    // to read a definition takes longer than to match it, and each is needed for every change
    Map<StoredWatch, Watch> known = new HashMap<>();
    outbox.lapse(now);
    List<NotedChange> changes = outbox.changes(AT_ONCE);
    while (!changes.isEmpty()) {
      for (NotedChange change : changes) {
        outbox.post(change, postings(change, known, now));
      }
      changes = outbox.changes(AT_ONCE);
    }
  }

  private List<Posting> postings(NotedChange noted, Map<StoredWatch, Watch> known, Instant now) {
    List<Posting> postings = new ArrayList<>();
    for (StoredWatch stored : outbox.watching(noted)) {
      Watch watch = known.computeIfAbsent(stored, watches::watch);
      Set<ChangeKind> kinds =
          new Matching(watch).of(noted.change(), words -> outbox.tells(noted, words));
      if (!kinds.isEmpty()) {
        postings.add(posting(noted, stored, watch, kinds, now));
      }
    }
    return postings;
  }

  private Posting posting(
      NotedChange noted, StoredWatch stored, Watch watch, Set<ChangeKind> kinds, Instant now) {
    String previous = outbox.last(stored.id(), noted.change().event());
    List<Report> reports = outbox.reports(noted, REPORTS);
    Alert alert =
        telling.alert(
            stored.id(), watch.name(), noted.change(), kinds, previous, reports, noted.noted());
    return new Posting(
        new StoredAlert(
            alert.id(),
            alert.watch(),
            alert.change().event(),
            alert.change().day(),
            alert.made(),
            alerts.of(alert)),
        watch.channels().stream().map(Channel::text).toList(),
        watch.timetable().digest() != null,
        watch.timetable().due(now));
  }
}
