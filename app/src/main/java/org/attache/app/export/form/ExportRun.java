package org.attache.app.export.form;

import java.io.IOException;
import java.util.List;
import org.attache.app.export.Exporter;
import org.attache.app.export.Tally;
import org.attache.app.export.Wishes;
import org.attache.ledger.Event;
import org.attache.ledger.query.EventFilter;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.LedgerView;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

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
    List<String> ids =
        view.events(filter, 0, Integer.MAX_VALUE).stream().map(EventLine::id).toList();
    Tally tally = new Tally();
    Exporter exporter = format.open(target, wishes, tally);
    exporter.begin();
    for (String id : ids) {
      Event event = known(view, id);
      tally.event();
      if (event == null) {
        tally.drop("event merged or taken back while the export ran");
      } else {
        exporter.event(event);
      }
      progress.written(tally.events(), ids.size());
    }
    exporter.end();
    String hash = target.sha256Hex();
    return new Manifest(format, wishes, tally, target.length(), hash);
  }

  private static @Nullable Event known(LedgerView view, String id) {
    try {
      return view.event(id);
    } catch (NotFound e) {
      return null;
    }
  }
}
