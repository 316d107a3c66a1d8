package org.attache.ledger.entry;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.Span;

/** Makes assertions of readings. */
public final class Assertions {
  private Assertions() {}

  /**
   * Returns the reading's claims as assertions, in order.
   *
   * @param reading with the document's text, from which the evidence is cut
   * @param undated the day from which a document without a day of publication counts as known
   */
  public static List<Assertion> of(Reading reading, LocalDate undated) {
    Document document = reading.document();
    LocalDate day = document.published();
    Source source =
        new Source(
            document.id(),
            Digest.of(document.text()),
            document.url(),
            document.publisher(),
            document.title(),
            day == null ? undated : day);
    return reading.claims().stream().map(claim -> of(source, document.text(), claim)).toList();
  }

  private static Assertion of(Source source, String text, Claim claim) {
    Span evidence = claim.evidence();
    boolean held = evidence.end() <= text.length();
    return Assertion.of(source, held ? evidence.of(text) : claim.trigger().text(), claim);
  }
}
