package org.attache.app.cli;

import java.time.LocalDate;
import org.attache.ledger.query.LedgerView;

/** Says on standard error what an answer leaves unsaid. */
final class Hints {
  private final Messages messages;

  Hints(Console console) {
    this.messages = new Messages(console.err());
  }

  /** Says that nothing was found, and up to which day there is anything. */
  void nothing(LedgerView ledger, String what) {
    LocalDate last = ledger.lastReported();
    LocalDate day = ledger.asOf().day();
    String known =
        last == null
            ? "; the ledger knows of nothing by then"
            : last.plusDays(7).isBefore(day)
                ? "; its last report is of " + last + ", ask with --as-of " + last
                : "";
    messages.note(what + " as of " + day + known);
  }

  /** Says that there is more. */
  void more(int next) {
    messages.note("there are more; --limit N shows more of them, --skip " + next + " the next");
  }

  /** Says that there may be more than was given. */
  void cut(int limit) {
    messages.note("only the first " + limit + " are shown; --limit N shows more");
  }
}
