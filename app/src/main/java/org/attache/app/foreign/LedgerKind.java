package org.attache.app.foreign;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.query.DocumentFilter;
import org.attache.ledger.query.DocumentLine;
import org.attache.ledger.query.Shelf;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Sql;
import org.attache.model.error.Conflict;

/**
 * Keeps ledgers of what we read apart from ledgers of what other data sets hold: a row that files a
 * planned meeting as held would move our histories.
 */
public final class LedgerKind {
  /** How the ids of documents begin that are rows of a data set. */
  static final String DATASET = "dataset:";

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private LedgerKind() {}

  /**
   * Checks that rows of data sets can go into the ledger.
   *
   * @throws Conflict if it holds news
   */
  public static void checkForDatasets(Ledger ledger, String place) {
    if (holdsOther(ledger, true)) {
      throw new Conflict(
          "ledger-mixed",
          "this ledger holds news that were read, and rows of other data sets would move its"
              + " histories; import into another with --ledger FILE",
          place,
          place);
    }
  }

  /**
   * Checks that news can go into the ledger.
   *
   * @throws Conflict if it holds rows of data sets
   */
  public static void checkForNews(Ledger ledger, String place) {
    if (holdsOther(ledger, false)) {
      throw new Conflict(
          "ledger-mixed",
          "this ledger holds rows of other data sets; keep news in another with --ledger FILE",
          place,
          place);
    }
  }

  /** One document tells the kind of all, since nothing else was ever let in. */
  private static boolean holdsOther(Ledger ledger, boolean datasets) {
    try (Sql sql = ledger.reading()) {
      List<DocumentLine> first = new Shelf(sql, LAST_DAY).documents(DocumentFilter.ALL, null, 1);
      return !first.isEmpty() && first.get(0).id().startsWith(DATASET) != datasets;
    }
  }
}
