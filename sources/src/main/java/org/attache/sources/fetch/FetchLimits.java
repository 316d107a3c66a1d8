package org.attache.sources.fetch;

import java.time.Duration;
import org.attache.sources.limit.Limits;

/**
 * How much one request may take.
 *
 * @param connect time to connect to one address
 * @param silence longest time between two bytes
 * @param whole time in all, redirects included, but for the resolving of names
 * @param redirects how many are followed
 * @param limits bytes of the answer, unpacked, and how far it may swell
 */
public record FetchLimits(
    Duration connect, Duration silence, Duration whole, int redirects, Limits limits) {
  public FetchLimits {
    if (connect.toMillis() < 1 || silence.toMillis() < 1 || whole.toMillis() < 1 || redirects < 0) {
      throw new IllegalArgumentException("times are a millisecond or more, redirects 0 or more");
    }
  }

  /** Returns the usual bounds: 10 s, 15 s, 60 s, five redirects. */
  public static FetchLimits usual(Limits limits) {
    return new FetchLimits(
        Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(60), 5, limits);
  }
}
