package org.attache.app.web.api;

import org.attache.app.web.LedgerLease;
import org.jspecify.annotations.Nullable;

/** A list that can be read page by page. */
interface Listing {
  /**
   * Returns a page.
   *
   * @param position where to go on, null for the beginning
   * @param limit how many items at most
   */
  Page page(LedgerLease lease, Parameters asked, @Nullable String position, int limit);
}
