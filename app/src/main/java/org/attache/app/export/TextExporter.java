package org.attache.app.export;

import java.io.IOException;
import java.io.Writer;
import org.attache.ledger.Event;

/** Writes a {@link TextForm}, counting its items as rows. */
public final class TextExporter implements Exporter {
  private final Writer out;
  private final TextForm form;
  private final Tally tally;
  private boolean begun;

  /** Makes an exporter that counts in {@code tally}. */
  public TextExporter(Writer out, TextForm form, Tally tally) {
    this.out = out;
    this.form = form;
    this.tally = tally;
  }

  @Override
  public void begin() throws IOException {
    out.write(form.head());
  }

  @Override
  public void event(Event event) throws IOException {
    for (String item : form.items(event)) {
      if (begun) {
        out.write(form.separator());
      }
      begun = true;
      out.write(item);
      tally.row();
    }
  }

  @Override
  public void end() throws IOException {
    out.write(form.tail());
    out.flush();
  }
}
