package org.attache.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.ledger.link.Link;
import org.attache.model.Claim;
import org.attache.model.json.Origin;

/**
 * Reads a report off a row: number, id, evidence and claim of its assertion, status, corrected
 * claim, linked event, score, parts, then document, version, address, outlet, title and day.
 */
final class ReportRow {
  private static final int SOURCE = 10;

  private final ClaimText text = new ClaimText();

  Report report(Row row) throws SQLException {
    return report(row, source(row));
  }

  /** Returns the report of a source that is known already. */
  Report report(Row row, Source source) throws SQLException {
    Origin origin = Origin.of("assertion " + row.number(1));
    Assertion assertion =
        new Assertion(row.text(2), source, row.text(3), text.claim(row.text(4), origin));
    String corrected = row.textOrNull(6);
    Claim claim = corrected == null ? assertion.claim() : text.claim(corrected, origin);
    String status = row.text(5);
    return new Report(
        assertion,
        claim,
        new Link(assertion.id(), row.text(7), row.real(8), LinkText.parts(row.text(9))),
        status.equals("confirmed"),
        status.equals("rejected"),
        status.equals("superseded"));
  }

  Source source(Row row) throws SQLException {
    return new Source(
        row.text(SOURCE),
        row.text(SOURCE + 1),
        row.textOrNull(SOURCE + 2),
        row.textOrNull(SOURCE + 3),
        row.textOrNull(SOURCE + 4),
        LocalDate.parse(row.text(SOURCE + 5)));
  }
}
