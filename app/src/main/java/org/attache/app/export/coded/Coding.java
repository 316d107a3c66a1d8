package org.attache.app.export.coded;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.app.output.PloverRecord;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.EventType;
import org.attache.model.Mode;
import org.attache.model.plover.CameoCodes;
import org.attache.model.plover.PloverCoder;
import org.attache.model.plover.PloverTable;
import org.attache.model.plover.PloverView;

/**
 * Codes claims by PLOVER and CAMEO. Remembers which code went with what, since finding one means
 * going through the table; not safe for use by several threads.
 */
public final class Coding {
  private final PloverCoder coder = new PloverCoder(PloverTable.bundled());
  private final CameoCodes cameo = CameoCodes.bundled();
  private final Map<Kind, String> found = new HashMap<>();

  private Coding() {}

  /** Returns the coding by the tables of this build. */
  public static Coding bundled() {
    return new Coding();
  }

  /** Returns the report's claim as event data have it. */
  public CodedClaim code(Event event, Report report) {
    Claim claim = report.claim();
    LocalDate published = report.assertion().source().published();
    PloverView view = coder.view(claim, published);
    LocalDate day = PloverRecord.day(claim, view, published);
    return new CodedClaim(event, report, view, cameo(view), day == null ? published : day);
  }

  /** Returns what CAMEO calls the code of a claim. */
  String label(CodedClaim claim) {
    return cameo.label(claim.cameo());
  }

  private String cameo(PloverView view) {
    Kind kind = new Kind(view.category(), view.modes(), view.contexts(), view.content());
    return found.computeIfAbsent(kind, unseen -> cameo.code(view));
  }

  /** All of a view on which its code depends. */
  private record Kind(
      EventType category, List<Mode> modes, List<Context> contexts, EventType content) {}
}
