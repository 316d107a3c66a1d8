package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Voice;
import org.attache.model.Attribution;
import org.attache.model.Stage;

/**
 * What the holders of positions said before.
 *
 * @param said by holder, in order
 */
record Earlier(Map<String, List<Told>> said) {
  private static final int MOST = 2;

  /** A stage told on a day. */
  record Told(Stage stage, LocalDate day) {}

  Earlier {
    said = Map.copyOf(said);
  }

  static Earlier of(Event event) {
    Map<String, List<Told>> said = new HashMap<>();
    for (Report report : event.reports()) {
      if (report.counts()) {
        said.computeIfAbsent(holder(report), any -> new ArrayList<>())
            .add(new Told(report.claim().stage(), report.assertion().source().published()));
      }
    }
    return new Earlier(said);
  }

  /** Returns what the holder said before its present position, the newest first. */
  List<EventPage.Earlier> before(Position position) {
    List<EventPage.Earlier> before = new ArrayList<>();
    Stage last = position.stage();
    List<Told> told = said.getOrDefault(position.holder(), List.of());
    for (int i = told.size() - 1; i >= 0 && before.size() < MOST; i--) {
      Told one = told.get(i);
      if (one.stage() != last && !one.day().isAfter(position.since())) {
        before.add(new EventPage.Earlier(Phrasing.stage(one.stage()), Phrasing.weekday(one.day())));
        last = one.stage();
      }
    }
    return before;
  }

  private static String holder(Report report) {
    List<Attribution> chain = report.claim().attribution();
    return chain.isEmpty()
        ? report.assertion().source().outlet()
        : Voice.key(chain.get(0).source());
  }
}
