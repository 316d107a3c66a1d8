package org.attache.sources.feed;

import org.attache.model.error.IncorrectInput;
import org.attache.sources.html.PageCharset;
import org.jspecify.annotations.Nullable;

/** Reads feeds. Safe for several threads. */
public final class FeedReader {
  private final PageCharset charsets = PageCharset.shipped();
  private final XmlFeeds xml = new XmlFeeds(FeedDates.shipped());
  private final JsonFeeds json = new JsonFeeds(FeedDates.shipped());

  /**
   * Returns what a feed holds.
   *
   * @param url where it was found, absolute; relative links are resolved against it
   * @param contentType what the server said of it (HTTP Content-Type), or null
   * @throws IncorrectInput with the code {@code feed-unreadable} if it is no feed
   */
  public Feed read(byte[] bytes, String url, @Nullable String contentType) {
    String text = charsets.decode(bytes, contentType).strip();
    return text.startsWith("{") ? json.read(text, url) : xml.read(text, url);
  }

  static IncorrectInput unreadable(String url, String why) {
    return new IncorrectInput("feed-unreadable", "no feed: " + why, null, url);
  }
}
