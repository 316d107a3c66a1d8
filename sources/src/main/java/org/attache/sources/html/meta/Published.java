package org.attache.sources.html.meta;

import java.time.LocalDate;

/**
 * A day of publication with what speaks for it.
 *
 * @param day the day as the page writes it, without regard to the time zone
 * @param method by which sign it was found
 * @param confidence 0 to 1; higher where another sign says the same, lower where one contradicts
 */
public record Published(LocalDate day, DateMethod method, double confidence) {
  /** Returns what the feed says that led to a page which tells no day itself. */
  public static Published byFeed(LocalDate day) {
    return new Published(day, DateMethod.FEED, DateMethod.FEED.trust());
  }

  public Published {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
    }
  }
}
