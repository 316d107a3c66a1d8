package org.attache.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Stage;

/** On which days event data would file a claim. */
final class FilingDays {
  /** Days within which an event is dated well enough, or its report is still news. */
  private static final int WEEK = 7;

  private FilingDays() {}

  /**
   * Returns the days: those of an event that took place, with the day of a report that is still
   * news of it; of a word or of what goes on the day of the report. None for what took place within
   * a month or a year that is told as such: no day of it is known.
   *
   * @param coded the day by the codebook
   */
  static List<LocalDate> of(Claim claim, LocalDate coded, LocalDate published) {
    Days days = claim.time() == null ? null : claim.time().days();
    if (claim.stage() != Stage.OCCURRED || days == null) {
      return List.of(coded, published);
    }
    LocalDate first = days.earliest() == null ? days.latest() : days.earliest();
    LocalDate last = days.latest() == null ? days.earliest() : days.latest();
    if (first == null || last == null || last.isAfter(first.plusDays(WEEK))) {
      return List.of();
    }
    List<LocalDate> all = new ArrayList<>(first.datesUntil(last.plusDays(1)).toList());
    if (!last.isBefore(published.minusDays(WEEK)) && !first.isAfter(published)) {
      all.add(published);
    }
    return all;
  }
}
