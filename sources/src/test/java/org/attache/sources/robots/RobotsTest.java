package org.attache.sources.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RobotsTest {
  private static Robots robots(String... lines) {
    return Robots.read(String.join("\n", lines), "attache");
  }

  /** The examples of RFC 9309, sections 2.2.2, 2.2.3 and 5.2, and of the drafts before it. */
  @ParameterizedTest
  @CsvSource({
    "/fish, /fish, true",
    "/fish, /fish.html, true",
    "/fish, /fishheads/yummy.html, true",
    "/fish, /Fish.asp, false",
    "/fish, /catfish, false",
    "/fish/, /fish, false",
    "/fish*, /fish.html, true",
    "/*.php, /folder/filename.php?parameters, true",
    "/*.php, /windows.PHP, false",
    "/*.php$, /filename.php, true",
    "/*.php$, /filename.php?parameters, false",
    "/*.php$, /filename.php5, false",
    "/fish*.php, /fishheads/catfish.php?parameters, true",
    "/fish*.php, /Fish.PHP, false",
    "/a*b*c$, /abbcc, true",
    "/a$, /a, true",
    "/a$, /ab, false",
    "/*, /, true",
    "/$, /, true",
    "/$, /a, false",
    "/foo/bar/ツ, /foo/bar/%E3%83%84, true",
    "/foo/bar/%e3%83%84, /foo/bar/%E3%83%84, true",
    "/foo/bar/%62%61%7A, /foo/bar/baz, true",
    "/a%3cd.html, /a%3Cd.html, true",
    "/a%2fb.html, /a/b.html, false"
  })
  void aPatternIsTheBeginningOfPaths(String pattern, String target, boolean fits) {
    assertThat(robots("user-agent: *", "disallow: " + pattern).allows(target)).isEqualTo(!fits);
  }

  @Test
  void theLongestRuleDecidesAndLeaveWinsATie() {
    Robots robots =
        robots(
            "User-agent: *",
            "Disallow: /",
            "Allow: /news/",
            "Disallow: /news/*/print",
            "Allow: /same",
            "Disallow: /same");
    assertThat(robots.allows("/x")).isFalse();
    assertThat(robots.allows("/news/1")).isTrue();
    assertThat(robots.allows("/news/1/print")).isFalse();
    assertThat(robots.allows("/same")).isTrue();
    assertThat(robots.allows("/robots.txt")).isTrue();
  }

  @Test
  void onesOwnGroupsCountTogetherAndTheOthersNoMore() {
    Robots robots =
        robots(
            "user-agent: *",
            "disallow: /all",
            "User-Agent: other",
            "USER-AGENT: Attache/2.0 # that is us",
            "disallow: /first # a remark",
            "crawl-delay: 2.5",
            "sitemap: https://news.example/map.xml",
            "user-agent: attache",
            "disallow: /second",
            "user-agent: attaché-like",
            "disallow: /theirs");
    assertThat(robots.allows("/all")).isTrue();
    assertThat(robots.allows("/first")).isFalse();
    assertThat(robots.allows("/second")).isFalse();
    assertThat(robots.allows("/theirs")).isTrue();
    assertThat(robots.delay()).isEqualTo(Duration.ofMillis(2500));
  }

  @Test
  void anEmptyRuleOrFileForbidsNothing() {
    assertThat(robots("").allows("/x")).isTrue();
    assertThat(Robots.none().allows("/x")).isTrue();
    assertThat(robots("\uFEFFuser-agent: *\r\ndisallow:\r\n").allows("/x")).isTrue();
    assertThat(robots("disallow: /").allows("/x")).isTrue();
    assertThat(robots("user-agent: *", "disallow /x", "# disallow: /x").allows("/x")).isTrue();
    assertThat(robots("user-agent: attache", "user-agent: *", "disallow: /").allows("/x"))
        .isFalse();
    assertThat(robots("user-agent: attache", "", "user-agent: x", "disallow: /").allows("/x"))
        .isFalse();
  }

  @Seeded(100)
  void whateverItHoldsItIsReadAndAskedInTime(Chance chance) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.below(30); i > 0; i--) {
      text.append(
          chance.of("user-agent: *\n", "disallow: ", "allow: /", "*", "$", "%", "%4", ":", "\r"));
      text.append(HostileText.of(chance)).append('\n');
    }
    String stars = "user-agent: *\ndisallow: /" + "*a".repeat(2000) + "$\n";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Robots.read(text.toString(), "attache").allows("/" + "a".repeat(3000) + "b"))
              .isIn(true, false);
          assertThat(Robots.read(stars, "attache").allows("/" + "a".repeat(3000) + "b")).isTrue();
        });
  }
}
