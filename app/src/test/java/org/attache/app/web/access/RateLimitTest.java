package org.attache.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
  private static final Clock STILL =
      Clock.fixed(Instant.parse("2025-08-25T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void aFullBucketMayBeUsedAtOnceAndNoMore() {
    RateLimit limit = new RateLimit(2, Duration.ofMinutes(1), STILL);

    assertThat(limit.delay("one")).isZero();
    assertThat(limit.delay("one")).isZero();
    assertThat(limit.delay("one")).isEqualTo(30);
  }

  @Test
  void oneSenderDoesNotUseUpWhatAnotherMayAsk() {
    RateLimit limit = new RateLimit(1, Duration.ofMinutes(1), STILL);
    limit.delay("one");

    assertThat(limit.delay("other")).isZero();
  }
}
