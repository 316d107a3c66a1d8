package org.attache.app.watch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Unavailable;
import org.attache.sources.fetch.FetchRequest;
import org.attache.sources.fetch.Fetched;
import org.attache.sources.fetch.WebAddress;
import org.attache.sources.robots.Robots;
import org.jspecify.annotations.Nullable;

/** Asks hosts and remembers of them how they took it. */
final class Asker {
  private static final String TOKEN = "attache";
  private static final Set<Integer> LEAVE_ALONE = Set.of(429, 503);

  private final Surroundings.Web web;
  private final Clock clock;

  Asker(Surroundings surroundings) {
    this.web = surroundings.web();
    this.clock = surroundings.clock();
  }

  /**
   * Returns the answer.
   *
   * @throws AttacheException if there is none that can be used
   */
  Fetched ask(Host host, FetchRequest request) {
    try {
      Fetched answer = web.fetch(request);
      Instant now = clock.instant();
      if (LEAVE_ALONE.contains(answer.status())) {
        host.failed(now, retryAfter(answer));
      } else {
        host.answered(now);
      }
      return answer;
    } catch (Unavailable e) {
      host.failed(clock.instant(), null);
      throw e;
    } catch (AttacheException e) {
      host.answered(clock.instant());
      throw e;
    }
  }

  /**
   * Learns what the host asks robots to leave alone. Where that cannot be learnt now, everything is
   * left alone for now; where there is nothing to learn, nothing is (RFC 9309, section 2.3.1).
   */
  void learn(Host host, WebAddress address) {
    try {
      String url = address.resolve("/robots.txt").toString();
      Fetched answer = web.fetch(FetchRequest.of(url));
      Instant now = clock.instant();
      if (answer.status() >= 500 || answer.status() == 429) {
        host.failed(now, retryAfter(answer));
      } else if (answer.status() < 300) {
        host.learn(Robots.read(new String(answer.body(), StandardCharsets.UTF_8), TOKEN), now);
        host.answered(now);
      } else {
        host.learn(Robots.none(), now);
        host.answered(now);
      }
    } catch (Unavailable e) {
      host.failed(clock.instant(), null);
    } catch (AttacheException e) {
      // an address that is refused is refused, and told, where a page of it is asked for
      host.learn(Robots.none(), clock.instant());
      host.answered(clock.instant());
    }
  }

  /** Returns the time of an answer after which its sender wants to be asked again, or null. */
  @Nullable Instant retryAfter(Fetched answer) {
    return Pace.retryAfter(answer.header("retry-after"), clock.instant());
  }

  Instant now() {
    return clock.instant();
  }
}
