package org.attache.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.attache.sources.robots.Robots;
import org.junit.jupiter.api.Test;

/** When feeds and hosts are asked again. */
final class PaceTest {
  private static final Instant NOW = Instant.parse("2031-05-06T10:00:00Z");
  private static final String FEED = "https://news.example/feed";

  private final Manners manners = Manners.usual(Duration.ofMinutes(30), Duration.ofSeconds(2));
  private final Pace pace = new Pace(manners, 1);

  private static void assertAbout(Instant next, Duration wait) {
    assertThat(Duration.between(NOW, next))
        .isGreaterThanOrEqualTo(wait)
        .isLessThanOrEqualTo(wait.plus(wait.dividedBy(10)));
  }

  @Test
  void aFeedIsLeftAloneAsLongAsItAsksButNoLongerThanADay() {
    assertAbout(pace.afterAnswer(FEED, NOW, null, null), Duration.ofMinutes(30));
    assertAbout(
        pace.afterAnswer(FEED, NOW, Duration.ofMinutes(5), "max-age=60"), Duration.ofMinutes(30));
    assertAbout(pace.afterAnswer(FEED, NOW, Duration.ofHours(3), null), Duration.ofHours(3));
    assertAbout(
        pace.afterAnswer(FEED, NOW, Duration.ofHours(1), "public, Max-Age=7200"),
        Duration.ofHours(2));
    assertAbout(pace.afterAnswer(FEED, NOW, Duration.ofDays(365), null), Duration.ofDays(1));
  }

  @Test
  void pollsThatBeganTogetherAreSpreadTheSameWayForOneSeed() {
    Set<Instant> times = new TreeSet<>();
    for (int i = 0; i < 50; i++) {
      Instant next = pace.afterAnswer(FEED + i, NOW, null, null);
      assertAbout(next, Duration.ofMinutes(30));
      assertThat(new Pace(manners, 1).afterAnswer(FEED + i, NOW, null, null)).isEqualTo(next);
      times.add(next);
    }
    assertThat(times).hasSizeGreaterThan(45);
    assertThat(new Pace(manners, 2).afterAnswer(FEED, NOW, null, null))
        .isNotEqualTo(pace.afterAnswer(FEED, NOW, null, null));
  }

  @Test
  void failuresAreFollowedByEverLongerWaits() {
    assertAbout(pace.afterFailure(FEED, NOW, 1, null), Duration.ofMinutes(30));
    assertAbout(pace.afterFailure(FEED, NOW, 8, null), Duration.ofMinutes(128));
    assertAbout(pace.afterFailure(FEED, NOW, 1000, null), Duration.ofDays(1));
    Instant wished = NOW.plus(Duration.ofHours(5));
    assertThat(pace.afterFailure(FEED, NOW, 1, wished)).isEqualTo(wished);
    assertThat(pace.afterFailure(FEED, NOW, 1, NOW.plus(Duration.ofDays(999))))
        .isEqualTo(NOW.plus(Duration.ofDays(7)));
  }

  @Test
  void retryAfterIsSecondsOrADate() {
    assertThat(Pace.retryAfter(" 120 ", NOW)).isEqualTo(NOW.plusSeconds(120));
    assertThat(Pace.retryAfter("Tue, 06 May 2031 11:00:00 GMT", NOW))
        .isEqualTo("2031-05-06T11:00:00Z");
    assertThat(Pace.retryAfter("soon", NOW)).isNull();
    assertThat(Pace.retryAfter("-1", NOW)).isNull();
    assertThat(Pace.retryAfter(null, NOW)).isNull();
  }

  @Test
  void aHostIsLeftAloneBetweenRequestsAsItWishesWithinABound() {
    Host host = new Host(manners);
    host.answered(NOW);
    assertThat(host.free()).isEqualTo(NOW.plusSeconds(2));
    host.learn(Robots.read("user-agent: *\ncrawl-delay: 10", "attache"), NOW);
    host.answered(NOW);
    assertThat(host.free()).isEqualTo(NOW.plusSeconds(10));
    host.learn(Robots.read("user-agent: *\ncrawl-delay: 9999", "attache"), NOW);
    host.answered(NOW);
    assertThat(host.free()).isEqualTo(NOW.plusSeconds(30));
    assertThat(host.robots(NOW.plus(Duration.ofDays(2)))).isNull();
    assertThat(host.isForgotten(NOW.plus(Duration.ofHours(23)))).isFalse();
    assertThat(host.isForgotten(NOW.plus(Duration.ofDays(2)))).isTrue();
  }

  @Test
  void aHostThatFailsIsLeftAloneLongerEachTime() {
    Host host = new Host(manners);
    for (int minutes = 1; minutes <= 8; minutes *= 2) {
      host.failed(NOW, null);
      assertThat(host.free()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }
    host.failed(NOW, NOW.plus(Duration.ofHours(2)));
    assertThat(host.free()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    host.answered(NOW);
    host.failed(NOW, null);
    assertThat(host.free()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
  }
}
