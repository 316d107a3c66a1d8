package org.attache.model.plover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** Derives the PLOVER view of a claim (contract, end of section 3). Immutable. */
public final class PloverCoder {
  /** Days between event and document from which on PLOVER calls the event historical. */
  private static final int HISTORICAL_DAYS = 30;

  private final PloverTable table;

  /** Makes a coder that scores by {@code table}. */
  public PloverCoder(PloverTable table) {
    this.table = table;
  }

  /**
   * Returns the view of a claim.
   *
   * @param claim any claim; every event has a view at every stage
   * @param published day of the document, without which no event is called historical
   */
  public PloverView view(Claim claim, @Nullable LocalDate published) {
    ViewCategory category = ViewCategory.of(claim);
    ViewParties parties = ViewParties.of(claim);
    return new PloverView(
        category.category(),
        category.modes(),
        claim.contexts(),
        parties.actors(),
        parties.recipients(),
        auxiliaryModes(claim, published),
        table.score(category.category(), category.modes()),
        claim.event());
  }

  private static List<AuxiliaryMode> auxiliaryModes(Claim claim, @Nullable LocalDate published) {
    List<AuxiliaryMode> modes = new ArrayList<>();
    if (published != null && endedBefore(claim.time(), published.minusDays(HISTORICAL_DAYS))) {
      modes.add(AuxiliaryMode.HISTORICAL);
    }
    switch (claim.stage()) {
      case PROPOSED, PLANNED, AGREED, POSTPONED -> modes.add(AuxiliaryMode.FUTURE);
      case MOOTED, THREATENED -> modes.add(AuxiliaryMode.HYPOTHETICAL);
      case REFUSED, CANCELLED, DENIED -> modes.add(AuxiliaryMode.NEGATION);
      case UNDERWAY, OCCURRED -> {}
    }
    return modes;
  }

  private static boolean endedBefore(@Nullable Timex time, LocalDate day) {
    Days days = time == null ? null : time.days();
    LocalDate latest = days == null ? null : days.latest();
    return latest != null && latest.isBefore(day);
  }
}
