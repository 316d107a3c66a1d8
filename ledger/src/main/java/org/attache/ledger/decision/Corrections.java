package org.attache.ledger.decision;

import java.util.List;
import org.attache.ledger.decision.Ruling.Change;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Mode;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** Applies corrections to claims. */
final class Corrections {
  private Corrections() {}

  static Claim apply(Claim claim, Change change) {
    var event = or(change.event(), claim.event());
    List<Mode> modes = claim.modes().stream().filter(event.modes()::contains).toList();
    return new Claim(
        event,
        modes,
        claim.contexts(),
        or(change.stage(), claim.stage()),
        claim.stageBy(),
        or(change.hedged(), claim.hedged()),
        claim.trigger(),
        claim.evidence(),
        or(change.actors(), claim.actors()),
        or(change.recipients(), claim.recipients()),
        time(claim, change.days()),
        change.place() == null ? claim.place() : change.place(),
        claim.attribution(),
        claim.confidence(),
        claim.reasons());
  }

  private static @Nullable Timex time(Claim claim, @Nullable Days days) {
    Timex time = claim.time();
    return days == null ? time : new Timex(time == null ? claim.trigger() : time.excerpt(), days);
  }

  private static <T> T or(@Nullable T changed, T former) {
    return changed == null ? former : changed;
  }
}
