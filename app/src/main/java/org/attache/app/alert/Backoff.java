package org.attache.app.alert;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after a try that failed: the schedule that Standard Webhooks recommends, each
 * wait up to a fifth longer or shorter, so that receivers are not asked by all at once.
 */
public final class Backoff {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final double JITTER = 0.2;

  private final RandomGenerator random;

  /** Makes one whose jitter comes from {@code random}. */
  public Backoff(RandomGenerator random) {
    this.random = random;
  }

  /** Returns how often is tried before something is given up. */
  static int tries() {
    return WAITS.size() + 1;
  }

  /**
   * Returns how long to wait, null to give up.
   *
   * @param failed how often it has failed, at least once
   * @param asked how long the receiver asked to wait; null if it did not. A day at most counts
   */
  @Nullable Duration next(int failed, @Nullable Duration asked) {
    if (failed > WAITS.size()) {
      return null;
    }
    double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
    Duration own = Duration.ofMillis((long) (WAITS.get(failed - 1).toMillis() * factor));
    if (asked == null || asked.compareTo(own) < 0) {
      return own;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
