package org.attache.app.export.coded;

import java.util.ArrayList;
import java.util.List;
import org.attache.app.export.Tally;
import org.attache.app.export.Wishes;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Report;

/** Picks the claims of an event that go into event data, and counts the others. */
final class Coded {
  private final Coding coding = Coding.bundled();
  private final boolean includeUnrealised;
  private final Tally tally;

  Coded(Wishes wishes, Tally tally) {
    this.includeUnrealised = wishes.includeUnrealised();
    this.tally = tally;
  }

  Coding coding() {
    return coding;
  }

  List<CodedClaim> claims(Event event) {
    List<CodedClaim> claims = new ArrayList<>();
    for (Report report : event.reports()) {
      CodedClaim claim = coding.code(event, report);
      if (report.rejected()) {
        tally.drop("claim rejected by an analyst");
      } else if (report.superseded()) {
        tally.drop("claim in a replaced version of its document");
      } else if (includeUnrealised || claim.isRealised()) {
        claims.add(claim);
      } else {
        tally.drop(
            "not realised: " + report.claim().event() + " " + report.claim().stage().label());
      }
    }
    return claims;
  }
}
