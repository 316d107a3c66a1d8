package org.attache.ledger.query;

import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.attache.model.Document;
import org.attache.model.Quotation;

/**
 * A document and what was read in it.
 *
 * @param document with its text
 * @param version hash of the text
 * @param assertions in the order of the text, decisions applied
 * @param quotations in the order of the text
 * @param publications where this very text was published by the day, this document among them, the
 *     first first; at most a hundred
 */
public record StoredDocument(
    Document document,
    String version,
    List<Assertion> assertions,
    List<Quotation> quotations,
    List<Publication> publications) {
  public StoredDocument {
    assertions = List.copyOf(assertions);
    quotations = List.copyOf(quotations);
    publications = List.copyOf(publications);
  }
}
