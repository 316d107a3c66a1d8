package org.attache.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Unavailable;
import org.attache.sources.fetch.WebAddress;
import org.attache.sources.input.FetchedArticles;
import org.jspecify.annotations.Nullable;

/** Watches feeds until it is told to stop. Used by one thread. */
public final class Watcher {
  private static final int MOST_IN_HAND = 20;
  private static final Duration LONGEST_IN_HAND = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LEDGER_PAUSE = Duration.ofSeconds(30);

  private final Map<String, WatchedFeed> feeds = new LinkedHashMap<>();
  private final Map<String, Lead> leads = new LinkedHashMap<>();
  private final Map<String, Host> hosts = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<AttacheException> refusals = new ArrayList<>();
  private final List<Outcome> inHand = new ArrayList<>();
  private final Surroundings surroundings;
  private final Notebook notebook;
  private final Shelf shelf;
  private final Manners manners;
  private final Asker asker;
  private final FeedPoller poller;
  private final Follower follower;
  private Instant takenInHand = Instant.MIN;

  /**
   * Makes a watcher.
   *
   * @param notebook what was known when the program last ran
   * @param shelf takes the documents
   */
  public Watcher(
      Surroundings surroundings,
      Notebook notebook,
      Shelf shelf,
      FetchedArticles articles,
      Manners manners,
      Pace pace) {
    this.surroundings = surroundings;
    this.notebook = notebook;
    this.shelf = shelf;
    this.manners = manners;
    this.asker = new Asker(surroundings);
    this.poller = new FeedPoller(asker, notebook, pace, surroundings.log());
    this.follower = new Follower(articles, asker, manners);
  }

  /** What can be done next: a feed to poll or a lead to follow. */
  private record Task(@Nullable WatchedFeed feed, @Nullable Lead lead, @Nullable Host host) {}

  /**
   * Watches.
   *
   * @param urls addresses of the feeds, as {@link WebAddress} spells them
   * @param once whether to stop when all that is due has been done
   * @return whether every feed answered when it was asked last
   */
  public boolean watch(List<String> urls, boolean once) {
    for (WatchedFeed feed : notebook.feeds(urls, now())) {
      feeds.put(feed.url(), feed);
    }
    for (Lead lead : notebook.pending()) {
      leads.put(lead.key(), lead);
    }
    while (!surroundings.pause().isOver()) {
      @Nullable Task task = ready();
      if (task != null) {
        perform(task);
        if (inHand.size() >= MOST_IN_HAND || now().isAfter(takenInHand.plus(LONGEST_IN_HAND))) {
          putDown();
        }
      } else {
        putDown();
        hosts.values().removeIf(host -> host.isForgotten(now()));
        Duration wait = Duration.between(now(), nextReady(once));
        if (once && wait.compareTo(LONGEST_PAUSE) >= 0) {
          break;
        }
        boolean longer = wait.compareTo(LONGEST_PAUSE) > 0;
        surroundings.pause().pause(longer ? LONGEST_PAUSE : wait);
      }
    }
    putDown();
    return feeds.values().stream().allMatch(feed -> feed.failures() == 0);
  }

  /** Returns the task that is due longest among those whose host may be asked. */
  private @Nullable Task ready() {
    Instant now = now();
    @Nullable Task first = null;
    Instant due = now;
    for (WatchedFeed feed : feeds.values()) {
      Host host = host(feed.url());
      if (!feed.due().isAfter(due) && !host.free().isAfter(now)) {
        first = new Task(feed, null, host);
        due = feed.due();
      }
    }
    for (Lead lead : leads.values()) {
      @Nullable Host host = lead.hasPage() ? host(lead.key()) : null;
      boolean free = host == null || !host.free().isAfter(now);
      if (free && (first == null ? !lead.due().isAfter(due) : lead.due().isBefore(due))) {
        first = new Task(null, lead, host);
        due = lead.due();
      }
    }
    return first;
  }

  /** Returns when something can be done next; far off if nothing can. */
  private Instant nextReady(boolean onlyDue) {
    Instant now = now();
    Instant next = now.plus(Duration.ofDays(1));
    for (WatchedFeed feed : feeds.values()) {
      next = earlier(next, feed.due(), host(feed.url()), onlyDue, now);
    }
    for (Lead lead : leads.values()) {
      next = earlier(next, lead.due(), lead.hasPage() ? host(lead.key()) : null, onlyDue, now);
    }
    return next;
  }

  private static Instant earlier(
      Instant next, Instant due, @Nullable Host host, boolean onlyDue, Instant now) {
    if (onlyDue && due.isAfter(now)) {
      return next;
    }
    Instant at = host != null && host.free().isAfter(due) ? host.free() : due;
    return at.isBefore(next) ? at : next;
  }

  private void perform(Task task) {
    @Nullable Host host = task.host();
    @Nullable WatchedFeed feed = task.feed();
    @Nullable Lead lead = task.lead();
    boolean unlearnt = host != null && host.robots(now()) == null;
    if (host != null && unlearnt) {
      asker.learn(host, WebAddress.of(feed != null ? feed.url() : keyOf(lead)));
      unlearnt = host.robots(now()) == null;
      if (!unlearnt) {
        return;
      }
    }
    if (feed != null && host != null) {
      FeedPoller.Polled polled = unlearnt ? poller.unlearnt(feed) : poller.poll(feed, host);
      feeds.put(feed.url(), polled.feed());
      polled.leads().forEach(one -> leads.put(one.key(), one));
    } else if (lead != null) {
      take(lead, unlearnt ? follower.unlearnt(lead) : follower.follow(lead, host));
    }
  }

  private static String keyOf(@Nullable Lead lead) {
    return lead == null ? "" : lead.key();
  }

  private void take(Lead lead, Follower.Followed followed) {
    @Nullable Lead later = followed.later();
    if (later != null) {
      notebook.postponed(later);
      leads.put(later.key(), later);
      return;
    }
    leads.remove(lead.key());
    @Nullable Document document = followed.document();
    @Nullable AttacheException refusal = followed.refusal();
    if (inHand.isEmpty()) {
      takenInHand = now();
    }
    inHand.add(new Outcome(lead, document != null, followed.note()));
    if (document != null) {
      documents.add(document);
    } else if (refusal != null) {
      refusals.add(refusal);
    } else {
      surroundings.log().accept(lead.key() + ": given up: " + followed.note());
    }
  }

  /** Hands what is in hand to the ledger, and only then notes that it is settled. */
  private void putDown() {
    while (!inHand.isEmpty()) {
      try {
        shelf.store(List.copyOf(documents), List.copyOf(refusals));
        notebook.settled(List.copyOf(inHand), now());
        documents.clear();
        refusals.clear();
        inHand.clear();
      } catch (Unavailable e) {
        surroundings.log().accept(e.getMessage() + " [" + e.code() + "]; tried again soon");
        if (surroundings.pause().isOver()) {
          return;
        }
        surroundings.pause().pause(LEDGER_PAUSE);
      }
    }
  }

  private Host host(String url) {
    WebAddress address = WebAddress.of(url);
    String authority = address.host() + ":" + address.port();
    return hosts.computeIfAbsent(authority, name -> new Host(manners));
  }

  private Instant now() {
    return surroundings.clock().instant();
  }
}
