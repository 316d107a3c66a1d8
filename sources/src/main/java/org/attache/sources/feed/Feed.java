package org.attache.sources.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it stood.
 *
 * @param title its title, plain
 * @param rest how long it asks to be left alone, or null
 * @param items in its order; none has neither address nor content
 */
public record Feed(@Nullable String title, @Nullable Duration rest, List<FeedItem> items) {
  public Feed {
    items = List.copyOf(items);
  }
}
