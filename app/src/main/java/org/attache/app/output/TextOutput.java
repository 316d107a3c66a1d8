package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.app.terminal.Wrapping;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.Quotation;
import org.attache.model.Reading;

/** Writes readings for a person's eyes. */
final class TextOutput implements ReadingOutput {
  private final Writer out;
  private final Palette palette;
  private final int columns;
  private final ClaimLayout layout;
  private boolean begun;

  TextOutput(Writer out, Palette palette, int columns, boolean explain) {
    this.out = out;
    this.palette = palette;
    this.columns = columns;
    this.layout = new ClaimLayout(palette, columns, explain);
  }

  @Override
  public void write(Reading reading) throws IOException {
    if (begun) {
      out.write('\n');
    }
    begun = true;
    writeHeading(reading);
    for (EventType event : EventType.values()) {
      writeGroup(event, reading);
    }
    writeQuotations(reading.quotations());
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private void writeHeading(Reading reading) throws IOException {
    Document document = reading.document();
    String title = document.title() == null ? document.id() : document.title();
    for (String line : Wrapping.wrap(Printable.of(title), columns)) {
      writeLine(palette.paint(Style.BOLD, line));
    }
    List<String> facts = new ArrayList<>();
    if (document.publisher() != null) {
      facts.add(Printable.of(document.publisher()));
    }
    facts.add(document.published() == null ? "no date" : document.published().toString());
    facts.add(counted(reading.claims().size(), "claim"));
    facts.add(counted(reading.quotations().size(), "quotation"));
    for (String line : Wrapping.wrap(String.join(" · ", facts), columns)) {
      writeLine(palette.paint(Style.FAINT, line));
    }
  }

  private void writeGroup(EventType event, Reading reading) throws IOException {
    boolean first = true;
    for (Claim claim : reading.claims()) {
      if (claim.event() == event) {
        if (first) {
          writeLine("");
          writeLine(palette.paint(Style.BOLD, event.name()) + "  " + Phrases.gloss(event));
          first = false;
        }
        for (String line : layout.lines(claim, reading.document().text())) {
          writeLine(line);
        }
      }
    }
  }

  private void writeQuotations(List<Quotation> quotations) throws IOException {
    if (quotations.isEmpty()) {
      return;
    }
    writeLine("");
    writeLine(palette.paint(Style.BOLD, "QUOTATIONS"));
    for (Quotation quotation : quotations) {
      String words = Printable.of(quotation.excerpt().text());
      String speaker =
          quotation.speaker() == null ? "unknown speaker" : Phrases.entity(quotation.speaker());
      String line = speaker + ": " + (quotation.direct() ? "“" + words + "”" : words);
      for (String wrapped : Wrapping.wrap(line, Math.max(columns - 2, 16))) {
        writeLine("  " + wrapped);
      }
    }
  }

  private void writeLine(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
