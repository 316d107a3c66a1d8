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
  public Published {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
    }
  }
}
