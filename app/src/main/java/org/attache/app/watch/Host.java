package org.attache.app.watch;

import java.time.Duration;
import java.time.Instant;
import org.attache.sources.robots.Robots;
import org.jspecify.annotations.Nullable;

/** What is known of a host while the program runs. */
final class Host {
  private static final Duration ROBOTS_HOLD = Duration.ofDays(1);

  private final Manners manners;
  private @Nullable Robots robots;
  private Instant robotsUntil = Instant.MIN;
  private Instant free = Instant.MIN;
  private int failures;

  Host(Manners manners) {
    this.manners = manners;
  }

  /** Returns when it may be asked next. */
  Instant free() {
    return free;
  }

  /** Returns what it asks robots to leave alone, or null if that must be asked first. */
  @Nullable Robots robots(Instant now) {
    return now.isBefore(robotsUntil) ? robots : null;
  }

  void learn(Robots told, Instant now) {
    robots = told;
    robotsUntil = now.plus(ROBOTS_HOLD);
  }

  /** Returns whether nothing is known of it any more that counts. */
  boolean isForgotten(Instant now) {
    return !now.isBefore(robotsUntil) && free.plus(ROBOTS_HOLD).isBefore(now);
  }

  /** It answered. */
  void answered(Instant now) {
    failures = 0;
    Duration gap = manners.gap();
    @Nullable Duration wish = robots == null ? null : robots.delay();
    if (wish != null && wish.compareTo(gap) > 0) {
      gap = wish.compareTo(manners.mostGap()) > 0 ? manners.mostGap() : wish;
    }
    free = now.plus(gap);
  }

  /** It did not answer, or wants to be left alone until {@code retryAfter}. */
  void failed(Instant now, @Nullable Instant retryAfter) {
    failures++;
    free = now.plus(manners.wait(failures));
    if (retryAfter != null && retryAfter.isAfter(free)) {
      Instant most = now.plus(manners.mostRetry());
      free = retryAfter.isAfter(most) ? most : retryAfter;
    }
  }
}
