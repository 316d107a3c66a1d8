package org.attache.app.export.form;

import java.io.IOException;
import org.attache.app.export.Exporter;
import org.attache.app.export.Tally;
import org.attache.app.export.Wishes;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventStream;
import org.attache.ledger.query.LedgerView;

/**
 * Writes the events of a view in one format.
 *
 * @param format in which they are written
 * @param wishes what is wished of it
 */
public record ExportRun(ExportFormat format, Wishes wishes) {
  /** Is told how far a run has come. */
  public interface Progress {
    /** Tells that so many of the events asked for are written. */
    void written(long events, long all);
  }

  /**
   * Writes all events that the filter asks for, the last reported first.
   *
   * @return what was written and what was left out
   */
  public Manifest write(LedgerView view, EventFilter filter, Target target, Progress progress)
      throws IOException {
    Tally tally = new Tally();
    Exporter exporter = format.open(target, wishes, tally);
    try (EventStream events = view.stream(filter)) {
      exporter.begin();
      while (events.hasNext()) {
        tally.event();
        exporter.event(events.next());
        progress.written(tally.events(), events.size());
      }
      exporter.end();
    }
    String hash = target.sha256Hex();
    return new Manifest(format, wishes, tally, target.length(), hash);
  }
}
