package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Reading;
import org.attache.model.plover.CameoCodes;
import org.attache.model.plover.PloverCoder;
import org.attache.model.plover.PloverTable;
import org.attache.model.plover.PloverView;
import org.jspecify.annotations.Nullable;

/** Writes a JSON object a claim, in the fields of PLOVER's JSON Lines. */
final class PloverOutput implements ReadingOutput {
  private final Writer out;
  private final PloverCoder coder = new PloverCoder(PloverTable.bundled());
  private final CameoCodes cameo = CameoCodes.bundled();

  PloverOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Reading reading) throws IOException {
    LocalDate published = reading.document().published();
    int number = 0;
    for (Claim claim : reading.claims()) {
      number++;
      PloverView view = coder.view(claim, published);
      PloverRecord row =
          new PloverRecord(
              reading.document(),
              number,
              claim,
              view,
              cameo.code(view),
              day(claim, view, published));
      out.write(row.json());
      out.write('\n');
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  /**
   * Returns the day of the event as PLOVER has it: a plain event's own day where the text gives one
   * day, else the day of the report, which is also the day of a request, agreement or refusal.
   */
  private static @Nullable LocalDate day(
      Claim claim, PloverView view, @Nullable LocalDate published) {
    Days days = claim.time() == null ? null : claim.time().days();
    if (days == null || view.category() != view.content()) {
      return published;
    }
    LocalDate first = days.earliest();
    return first != null && first.equals(days.latest()) ? first : published;
  }
}
