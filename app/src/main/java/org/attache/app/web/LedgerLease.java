package org.attache.app.web;

import org.attache.app.web.page.DeskData;
import org.attache.ledger.query.Shelf;

/** The ledger as of a day, with what was told to it. */
public interface LedgerLease extends DeskData.Lease {
  /** Returns documents, claims and decisions one by one. */
  Shelf shelf();
}
