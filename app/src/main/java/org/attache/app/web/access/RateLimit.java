package org.attache.app.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts requests of each sender by a bucket of tokens: a full bucket may be used at once, and
 * fills again evenly within the period. The senders longest silent are forgotten, by when their
 * buckets are mostly full. Safe for use by several threads.
 */
public final class RateLimit {
  private static final int MOST_SENDERS = 10_000;

  private final int most;
  private final Duration period;
  private final Clock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_SENDERS;
        }
      };

  /**
   * Makes a limit.
   *
   * @param most requests allowed in a period, at least 1
   * @param period how long that is
   */
  public RateLimit(int most, Duration period, Clock clock) {
    if (most < 1) {
      throw new IllegalArgumentException("a limit allows at least one request, not " + most);
    }
    this.most = most;
    this.period = period;
    this.clock = clock;
  }

  /** Takes a request into account and returns 0, or after how many seconds to ask again. */
  public synchronized long delay(String sender) {
    Instant now = clock.instant();
    Bucket old = buckets.get(sender);
    double left = most;
    double perSecond = most / (double) period.toSeconds();
    if (old != null) {
      double seconds = Duration.between(old.at(), now).toMillis() / 1000.0;
      left = Math.min(most, old.left() + Math.max(0, seconds) * perSecond);
    }
    boolean allowed = left >= 1;
    buckets.put(sender, new Bucket(allowed ? left - 1 : left, now));
    return allowed ? 0 : Math.max(1, (long) Math.ceil((1 - left) / perSecond));
  }

  /**
   * What a sender may still ask.
   *
   * @param left requests
   * @param at when that was so
   */
  private record Bucket(double left, Instant at) {}
}
