package org.attache.app.export.coded;

import java.util.List;
import org.attache.app.export.Tally;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.app.output.PloverRecord;
import org.attache.ledger.Event;
import org.attache.ledger.entry.Source;

/** PLOVER JSON Lines, an object a claim; its id is that of the claim. */
public final class PloverLines implements TextForm {
  private final Coded coded;
  private final boolean tellsStage;

  /** Makes the form; what is left out is counted in {@code tally}. */
  public PloverLines(Wishes wishes, Tally tally) {
    this.coded = new Coded(wishes, tally);
    this.tellsStage = wishes.includeUnrealised();
  }

  @Override
  public List<String> items(Event event) {
    return coded.claims(event).stream().map(this::line).toList();
  }

  private String line(CodedClaim row) {
    Source source = row.report().assertion().source();
    return new PloverRecord(
                row.report().assertion().id(),
                row.report().claim(),
                row.view(),
                row.cameo(),
                row.day(),
                row.report().assertion().evidence(),
                tellsStage ? row.report().claim().stage() : null,
                new PloverRecord.Citation(source.publisher(), source.url(), source.title(), null))
            .json()
        + "\n";
  }
}
