package org.attache.bench.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.attache.model.Document;
import org.attache.testkit.Chance;
import org.attache.testkit.LoopbackWeb;
import org.attache.testkit.LoopbackWeb.Answer;
import org.attache.testkit.LoopbackWeb.Asked;

/** Hosts, their feeds and the articles of some hours; one request in nine goes wrong. */
final class FeedWorld implements AutoCloseable {
  private static final int HOSTS = 3;
  private static final int FEEDS = 6;
  private static final int SHOWN = 250;
  private final List<Story> stories = new ArrayList<>();
  private final List<LoopbackWeb> hosts = new ArrayList<>();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger faults = new AtomicInteger();
  private final Map<Integer, AtomicInteger> settledPolls = new ConcurrentHashMap<>();
  private final AtomicLong lastStory = new AtomicLong();
  private final FastClock clock;
  private final Instant quiet;
  private final long seed;

  /**
   * An article.
   *
   * @param number its number
   * @param published when it appears
   * @param changed when its text changes; after the end of the world for most
   * @param feeds the feeds that name it
   */
  private record Story(int number, Instant published, Instant changed, List<Integer> feeds) {}

  FeedWorld(long seed, int hours, int storiesAnHour, FastClock clock) {
    this.seed = seed;
    this.clock = clock;
    this.quiet = clock.first().plus(Duration.ofHours(hours + 2));
    Chance chance = new Chance(seed);
    for (int i = 0; i < hours * storiesAnHour; i++) {
      Instant published = clock.first().plusSeconds(chance.below(hours * 3600));
      boolean changes = chance.oneIn(5);
      Instant changed = changes ? published.plusSeconds(chance.between(60, 7200)) : Instant.MAX;
      int feed = chance.below(FEEDS);
      List<Integer> feeds =
          chance.oneIn(3)
              ? List.of(feed, (feed + 1 + chance.below(FEEDS - 1)) % FEEDS)
              : List.of(feed);
      stories.add(new Story(i, published, changed, feeds));
    }
    stories.sort((one, other) -> other.published().compareTo(one.published()));
    for (int i = 0; i < HOSTS; i++) {
      hosts.add(new LoopbackWeb(this::answer));
    }
  }

  /** Returns the addresses of the feeds. */
  List<String> feeds() {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < FEEDS; i++) {
      urls.add(hosts.get(i % HOSTS).url("/feed/" + i));
    }
    return urls;
  }

  /** Returns the articles as they stand in the end. */
  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (Story story : stories) {
      boolean changed = story.changed().isBefore(Instant.MAX);
      documents.add(Document.of(url(story), text(story, changed), null));
    }
    return documents;
  }

  /** Returns how many versions of articles there were. */
  long versions() {
    return stories.size()
        + stories.stream().filter(story -> story.changed().isBefore(Instant.MAX)).count();
  }

  int requests() {
    return requests.get();
  }

  int faults() {
    return faults.get();
  }

  private String url(Story story) {
    return hosts.get(story.number() % HOSTS).url("/story/" + story.number());
  }

  private static String text(Story story, boolean changed) {
    return String.format(
        Locale.ROOT,
        "The minister said on Monday that the talks about matter %d had been useful, and that they"
            + " would go on%s.",
        story.number(),
        changed ? ", as was corrected" : "");
  }

  private Answer answer(Asked request) {
    requests.incrementAndGet();
    String target = request.target();
    if (target.equals("/robots.txt")) {
      return Answer.status(404);
    }
    int times = asked.computeIfAbsent(target, any -> new AtomicInteger()).incrementAndGet();
    Chance chance = new Chance(seed * 31 + target.hashCode() * 31L + times);
    if (chance.oneIn(9)) {
      faults.incrementAndGet();
      boolean feed = target.startsWith("/feed/");
      return chance.of(
          Answer.status(500),
          new Answer(503, "Retry-After: 90\r\n", ""),
          Answer.status(LoopbackWeb.SILENCE),
          feed ? Answer.of("text/xml", "<rss") : Answer.status(502));
    }
    Instant now = clock.now();
    int number = Integer.parseInt(target.substring(target.lastIndexOf('/') + 1));
    if (target.startsWith("/feed/")) {
      if (now.isAfter(quiet)) {
        settledPolls.computeIfAbsent(number, any -> new AtomicInteger()).incrementAndGet();
      }
      return feed(number, request, now);
    }
    lastStory.set(System.currentTimeMillis());
    return page(number, now);
  }

  private Answer feed(int number, Asked request, Instant now) {
    StringBuilder items = new StringBuilder();
    int shown = 0;
    for (Story story : stories) {
      if (story.feeds().contains(number) && !story.published().isAfter(now) && shown < SHOWN) {
        shown++;
        String title = "Matter " + story.number() + (isChanged(story, now) ? " (corrected)" : "");
        items.append("<item><title>").append(title).append("</title><link>");
        items.append(url(story)).append("</link></item>");
      }
    }
    String etag = "\"" + Integer.toHexString(items.toString().hashCode()) + "\"";
    if (etag.equals(request.headers().get("if-none-match"))) {
      return Answer.status(304);
    }
    String headers = "Content-Type: application/rss+xml\r\nETag: " + etag + "\r\n";
    return new Answer(200, headers, "<rss><channel>" + items + "</channel></rss>");
  }

  private Answer page(int number, Instant now) {
    for (Story story : stories) {
      if (story.number() == number && !story.published().isAfter(now)) {
        String text = text(story, isChanged(story, now));
        return Answer.of("text/html", "<html><body><article><p>" + text + "</article>");
      }
    }
    return Answer.status(404);
  }

  private static boolean isChanged(Story story, Instant now) {
    return !story.changed().isAfter(now);
  }

  /** Learns that a process begins now, which takes it a while. */
  void begin() {
    lastStory.set(System.currentTimeMillis() + 3000);
  }

  /**
   * Returns whether nothing is to come: every feed was polled in vain after the last change, and no
   * article was asked for since, for three seconds of real time.
   */
  boolean isOver() {
    boolean polled =
        settledPolls.size() == FEEDS
            && settledPolls.values().stream().allMatch(count -> count.get() >= 3);
    return polled && System.currentTimeMillis() - lastStory.get() > 3000;
  }

  @Override
  public void close() {
    hosts.forEach(LoopbackWeb::close);
  }
}
