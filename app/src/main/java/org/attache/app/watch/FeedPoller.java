package org.attache.app.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.attache.model.error.AttacheException;
import org.attache.sources.feed.Feed;
import org.attache.sources.feed.FeedItem;
import org.attache.sources.feed.FeedReader;
import org.attache.sources.fetch.FetchRequest;
import org.attache.sources.fetch.Fetched;
import org.attache.sources.fetch.WebAddress;
import org.attache.sources.robots.Robots;
import org.jspecify.annotations.Nullable;

/** Polls feeds and keeps what they name. */
final class FeedPoller {
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";
  private static final int MOST_CONTENT = 1 << 20;

  private final FeedReader reader = new FeedReader();
  private final Asker asker;
  private final Notebook notebook;
  private final Pace pace;
  private final Consumer<String> log;

  FeedPoller(Asker asker, Notebook notebook, Pace pace, Consumer<String> log) {
    this.asker = asker;
    this.notebook = notebook;
    this.pace = pace;
    this.log = log;
  }

  /**
   * What a poll gave.
   *
   * @param feed the feed as it stands after it
   * @param leads those that are new or to be followed again
   */
  record Polled(WatchedFeed feed, List<Lead> leads) {}

  /** Polls a feed whose host has been asked what to leave alone. */
  Polled poll(WatchedFeed feed, Host host) {
    WebAddress address = WebAddress.of(feed.url());
    Instant now = asker.now();
    @Nullable Robots robots = host.robots(now);
    if (robots != null && !robots.allows(address.target())) {
      return failed(feed, Follower.ROBOTS, null);
    }
    try {
      FetchRequest request =
          FetchRequest.of(feed.url())
              .accepting("text/*", "application/*")
              .with("Accept", ACCEPT)
              .with("If-None-Match", feed.etag())
              .with("If-Modified-Since", feed.modified());
      Fetched answer = asker.ask(host, request);
      if (answer.status() == 304) {
        return kept(feed.answered(feed.etag(), feed.modified(), feed.rest()), List.of(), answer);
      }
      if (answer.status() != 200) {
        String what = "the answer is " + answer.status();
        return failed(feed, what, asker.retryAfter(answer));
      }
      Feed read = reader.read(answer.body(), answer.url(), answer.header("content-type"));
      WatchedFeed after =
          feed.answered(answer.header("etag"), answer.header("last-modified"), read.rest());
      return kept(after, leads(feed.url(), read, now), answer);
    } catch (AttacheException e) {
      return failed(feed, e.getMessage() + " [" + e.code() + "]", null);
    }
  }

  /** Notes that a feed was not polled since its host could not say what to leave alone. */
  Polled unlearnt(WatchedFeed feed) {
    return failed(feed, Follower.UNLEARNT, null);
  }

  private Polled kept(WatchedFeed feed, List<Lead> found, Fetched answer) {
    Instant now = asker.now();
    String cache = answer.header("cache-control");
    WatchedFeed after = feed.next(pace.afterAnswer(feed.url(), now, feed.rest(), cache));
    List<Lead> fresh = notebook.polled(after, found, now);
    if (!fresh.isEmpty()) {
      log.accept(feed.url() + ": " + fresh.size() + " new or changed of " + found.size());
    }
    return new Polled(after, fresh);
  }

  private Polled failed(WatchedFeed feed, String why, @Nullable Instant retryAfter) {
    Instant now = asker.now();
    Instant next = pace.afterFailure(feed.url(), now, feed.failures() + 1, retryAfter);
    WatchedFeed after = feed.failed(next);
    notebook.polled(after, List.of(), now);
    log.accept(feed.url() + ": " + why + "; asked again at " + next);
    return new Polled(after, List.of());
  }

  /** The first item of an address counts; feeds name the newest first. */
  private static List<Lead> leads(String feed, Feed read, Instant now) {
    Map<String, Lead> leads = new LinkedHashMap<>();
    for (FeedItem item : read.items()) {
      String mark = mark(item);
      String name = item.id() == null ? mark : item.id();
      String key = item.url() == null ? feed + " " + name : item.url();
      String outlet = item.outlet() == null ? null : item.outlet().name();
      String content = item.content();
      Lead lead =
          new Lead(
              item.url() == null ? "feed:" + key : key,
              feed,
              mark,
              item.title(),
              item.published() == null ? null : item.published().day(),
              outlet,
              content == null || content.length() > MOST_CONTENT ? null : content,
              now,
              0);
      leads.putIfAbsent(lead.key(), lead);
    }
    return List.copyOf(leads.values());
  }

  private static String mark(FeedItem item) {
    String said =
        String.join(
            "\n",
            List.of(
                "" + item.title(),
                "" + item.published(),
                "" + item.updated(),
                "" + item.summary(),
                "" + item.content()));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
