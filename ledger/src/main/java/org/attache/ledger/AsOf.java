package org.attache.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is to be known: all that was published by a day, judged on that day.
 *
 * @param day last day of publication, inclusive; also the day on which plans lapse
 * @param silence days without word after which a plan without a last day has lapsed, at least 1
 */
public record AsOf(LocalDate day, int silence) {
  private static final int USUAL_SILENCE = 60;

  public AsOf {
    Objects.requireNonNull(day, "day");
    if (silence < 1) {
      throw new IllegalArgumentException("silence lasts at least a day, not " + silence);
    }
  }

  /** Returns the knowledge of {@code day}, plans lapsing after {@value #USUAL_SILENCE} days. */
  public static AsOf day(LocalDate day) {
    return new AsOf(day, USUAL_SILENCE);
  }
}
