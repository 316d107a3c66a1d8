package org.attache.app.web;

import java.time.LocalDate;
import org.attache.app.web.page.DeskData;
import org.attache.ledger.query.Bench;
import org.attache.ledger.query.Shelf;
import org.attache.ledger.query.Upkeep;

/** The ledger as of a day, with what was told to it. */
public interface LedgerLease extends DeskData.Lease {
  /** Returns documents, claims and decisions one by one. */
  Shelf shelf();

  /**
   * Returns what reviewers have before them: claims published by a day, as the decisions of the
   * lease's day leave them.
   */
  Bench bench(LocalDate published);

  /** Returns what those who keep the ledger look at. */
  Upkeep upkeep();
}
