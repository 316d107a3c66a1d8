package org.attache.app.watch;

import java.time.Duration;

/**
 * How politely hosts are asked.
 *
 * @param every time between two polls of a feed, if it does not ask for more
 * @param gap least time between two requests to a host
 * @param mostGap the longest that a host's wish for a gap is heeded
 * @param retry wait after a first failure; doubled with each further one
 * @param mostRetry longest such wait, and longest that a feed may ask to be left alone
 * @param tries how often an article is asked for before it is given up
 */
public record Manners(
    Duration every, Duration gap, Duration mostGap, Duration retry, Duration mostRetry, int tries) {
  public Manners {
    if (every.isNegative() || gap.isNegative() || retry.isNegative() || tries < 1) {
      throw new IllegalArgumentException("times are not negative, tries one or more");
    }
  }

  /** Returns the usual manners with a time between polls and a gap. */
  public static Manners usual(Duration every, Duration gap) {
    return new Manners(
        every, gap, Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofDays(1), 8);
  }

  /** Returns how long to wait after so many failures, one or more. */
  Duration wait(int failures) {
    Duration wait = retry.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 20));
    return wait.compareTo(mostRetry) > 0 ? mostRetry : wait;
  }
}
