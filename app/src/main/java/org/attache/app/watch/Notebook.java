package org.attache.app.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What the program must still know when it starts again. Each call that writes is kept wholly, for
 * good, or not at all.
 */
public interface Notebook extends AutoCloseable {
  /** Returns the feeds of these addresses; one that is new is due at {@code now}. */
  List<WatchedFeed> feeds(Collection<String> urls, Instant now);

  /** Returns the leads that are not settled, also those of feeds that are watched no more. */
  List<Lead> pending();

  /**
   * Keeps what a poll gave.
   *
   * @param feed the feed as it stands after it
   * @param found the items of the feed; those that are known and unchanged are passed over
   * @return the leads that are new, and those that are to be followed again
   */
  List<Lead> polled(WatchedFeed feed, List<Lead> found, Instant now);

  /** Keeps that a lead is followed later. */
  void postponed(Lead lead);

  /** Keeps that leads are settled. */
  void settled(List<Outcome> outcomes, Instant now);

  @Override
  void close();
}
