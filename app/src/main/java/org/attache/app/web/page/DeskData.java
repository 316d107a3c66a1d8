package org.attache.app.web.page;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.query.Head;
import org.attache.ledger.query.LedgerView;
import org.attache.ledger.query.Publication;
import org.attache.ledger.query.Survey;
import org.attache.ledger.query.ViewSurvey;
import org.attache.model.Document;
import org.attache.model.Quotation;

/** Lends the ledger to one request at a time. Safe for use by several threads. */
public interface DeskData {
  /** Lends what is known as of a day; to be closed by the borrower. */
  Lease asOf(LocalDate day);

  /** The ledger as of a day, for the time of a request. */
  interface Lease extends AutoCloseable {
    /** Returns what can be asked. */
    LedgerView view();

    /** Returns what lists need of many events at once. */
    default Survey survey() {
      return new ViewSurvey(view());
    }

    /** Returns the end of the ledger's log; {@link Head#NONE} where there is no log. */
    default Head head() {
      return Head.NONE;
    }

    /**
     * Returns a document with what was read in its newest version published by the day.
     *
     * @throws org.attache.model.error.NotFound if there is none
     */
    Read document(String id);

    /** Returns the id of the event to which an assertion belongs; empty where to none. */
    String eventOf(Assertion assertion);

    @Override
    void close();
  }

  /**
   * A document and what was read in it.
   *
   * @param document with its text
   * @param assertions in the order of the text
   * @param quotations in the order of the text
   * @param publications where this very text was published by the day, this document among them
   */
  record Read(
      Document document,
      List<Assertion> assertions,
      List<Quotation> quotations,
      List<Publication> publications) {
    public Read {
      assertions = List.copyOf(assertions);
      quotations = List.copyOf(quotations);
      publications = List.copyOf(publications);
    }
  }
}
