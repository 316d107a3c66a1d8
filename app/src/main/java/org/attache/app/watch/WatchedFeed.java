package org.attache.app.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed and when it is polled.
 *
 * @param url its address
 * @param etag what tells its last state, or null
 * @param modified when it was changed last, as the server put it, or null
 * @param rest how long it asks to be left alone, or null
 * @param due when it is polled next
 * @param failures polls that failed since the last that did not
 */
public record WatchedFeed(
    String url,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable Duration rest,
    Instant due,
    int failures) {
  /** Returns the feed after an answer with these marks. */
  WatchedFeed answered(
      @Nullable String newEtag, @Nullable String newModified, @Nullable Duration newRest) {
    return new WatchedFeed(url, newEtag, newModified, newRest, due, 0);
  }

  /** Returns the feed with another time for its next poll. */
  WatchedFeed next(Instant next) {
    return new WatchedFeed(url, etag, modified, rest, next, failures);
  }

  /** Returns the feed after a poll that failed. */
  WatchedFeed failed(Instant next) {
    return new WatchedFeed(url, etag, modified, rest, next, failures + 1);
  }
}
