package org.attache.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BackoffTest {
  private final Backoff backoff = new Backoff(new SplittableRandom(7));

  @Test
  void waitsGrowAreNeverTwiceTheSameAndEnd() {
    Duration last = Duration.ZERO;
    for (int failed = 1; failed < Backoff.tries(); failed++) {
      Duration wait = Objects.requireNonNull(backoff.next(failed, null));
      assertThat(wait).isNotEqualTo(backoff.next(failed, null));
      assertThat(wait.multipliedBy(2)).isGreaterThan(last);
      last = wait;
    }
    assertThat(last).isGreaterThan(Duration.ofHours(19));
    assertThat(backoff.next(Backoff.tries(), null)).isNull();
  }

  @Test
  void theFirstWaitIsFiveSecondsGiveOrTakeAFifth() {
    for (int i = 0; i < 100; i++) {
      assertThat(backoff.next(1, null)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    }
  }

  @Test
  void whatTheReceiverAsksForCountsIfItIsLongerAndNotOverADay() {
    assertThat(backoff.next(1, Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
    assertThat(backoff.next(2, Duration.ofSeconds(1))).isGreaterThan(Duration.ofMinutes(3));
    assertThat(backoff.next(1, Duration.ofDays(30))).isEqualTo(Duration.ofDays(1));
  }
}
