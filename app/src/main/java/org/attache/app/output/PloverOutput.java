package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.plover.CameoCodes;
import org.attache.model.plover.PloverCoder;
import org.attache.model.plover.PloverTable;
import org.attache.model.plover.PloverView;

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
    Document document = reading.document();
    LocalDate published = document.published();
    PloverRecord.Citation cited =
        new PloverRecord.Citation(
            document.publisher(), document.url(), document.title(), document.language());
    int number = 0;
    for (Claim claim : reading.claims()) {
      number++;
      PloverView view = coder.view(claim, published);
      PloverRecord row =
          new PloverRecord(
              document.id() + "#" + number,
              claim,
              view,
              cameo.code(view),
              PloverRecord.day(claim, view, published),
              claim.evidence().of(document.text()),
              null,
              cited);
      out.write(row.json());
      out.write('\n');
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
