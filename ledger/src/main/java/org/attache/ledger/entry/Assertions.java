package org.attache.ledger.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    LocalDate day = reading.document().published();
    return of(reading, Digest.of(reading.document().text()), day == null ? undated : day);
  }

  /**
   * Returns the reading's claims as assertions, in order.
   *
   * @param reading with the document's text, from which the evidence is cut
   * @param version names what was read
   * @param day from which its words are known
   */
  public static List<Assertion> of(Reading reading, String version, LocalDate day) {
    Document document = reading.document();
    Source source =
        new Source(
            document.id(), version, document.url(), document.publisher(), document.title(), day);
    Map<Span, String> sentences = new HashMap<>();
    return reading.claims().stream()
        .map(claim -> Assertion.of(source, evidence(claim, document.text(), sentences), claim))
        .toList();
  }

  /** Claims of one sentence hold one copy of it. */
  private static String evidence(Claim claim, String text, Map<Span, String> sentences) {
    Span evidence = claim.evidence();
    return evidence.end() <= text.length()
        ? sentences.computeIfAbsent(evidence, span -> span.of(text))
        : claim.trigger().text();
  }
}
