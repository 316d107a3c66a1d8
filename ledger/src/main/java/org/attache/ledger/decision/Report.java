package org.attache.ledger.decision;

import java.util.Objects;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.link.Link;
import org.attache.model.Claim;

/**
 * An assertion in its event, as decisions and newer versions of its document leave it.
 *
 * @param assertion what was read
 * @param claim what it says, corrections applied
 * @param link why it belongs to the event
 * @param confirmed whether an analyst confirmed it
 * @param rejected whether an analyst rejected it
 * @param superseded whether a newer version of its document is known
 */
public record Report(
    Assertion assertion,
    Claim claim,
    Link link,
    boolean confirmed,
    boolean rejected,
    boolean superseded) {
  public Report {
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(link, "link");
  }

  /** Returns whether the report says anything to what now stands. */
  public boolean counts() {
    return !rejected && !superseded;
  }

  Report withClaim(Claim corrected) {
    return new Report(assertion, corrected, link, confirmed, rejected, superseded);
  }

  Report asConfirmed() {
    return new Report(assertion, claim, link, true, rejected, superseded);
  }

  Report asRejected() {
    return new Report(assertion, claim, link, confirmed, true, superseded);
  }
}
