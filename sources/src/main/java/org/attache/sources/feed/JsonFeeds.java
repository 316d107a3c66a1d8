package org.attache.sources.feed;

import java.util.List;
import java.util.Objects;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.Origin;
import org.attache.sources.fetch.WebAddress;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed, versions 1 and 1.1. A member of the wrong kind counts as absent. */
final class JsonFeeds {
  private final JsonParsing parsing = new JsonParsing();
  private final FeedDates dates;

  JsonFeeds(FeedDates dates) {
    this.dates = dates;
  }

  Feed read(String text, String url) {
    JsonValue feed;
    try {
      feed = parsing.parse(text, Origin.of(url));
    } catch (IncorrectInput e) {
      throw FeedReader.unreadable(url, String.valueOf(e.getMessage()));
    }
    List<JsonValue> items = list(feed, "items");
    String version = Objects.requireNonNullElse(text(feed, "version"), "");
    if (items.isEmpty() && !version.contains("jsonfeed.org")) {
      throw FeedReader.unreadable(url, "JSON without items");
    }
    WebAddress base = WebAddress.of(url);
    return new Feed(
        XmlFeeds.plain(text(feed, "title")),
        null,
        items.stream()
            .limit(XmlFeeds.MOST_ITEMS)
            .map(item -> item(item, base))
            .filter(XmlFeeds::says)
            .toList());
  }

  private FeedItem item(JsonValue item, WebAddress base) {
    @Nullable String link = text(item, "url");
    @Nullable String html = text(item, "content_html");
    @Nullable String plain = text(item, "content_text");
    return new FeedItem(
        text(item, "id"),
        XmlFeeds.resolved(base, link == null ? text(item, "external_url") : link),
        XmlFeeds.plain(text(item, "title")),
        dates.read(text(item, "date_published")),
        dates.read(text(item, "date_modified")),
        author(item),
        null,
        text(item, "summary"),
        html == null && plain != null ? Entities.escape(plain).replace("\n\n", "<p>") : html);
  }

  private static @Nullable String author(JsonValue item) {
    for (JsonValue author : list(item, "authors")) {
      @Nullable String name = text(author, "name");
      if (name != null) {
        return name;
      }
    }
    @Nullable JsonValue author = member(item, "author");
    return author == null ? null : text(author, "name");
  }

  private static List<JsonValue> list(JsonValue object, String name) {
    try {
      return object.list(name, item -> item);
    } catch (IncorrectInput e) {
      return List.of();
    }
  }

  private static @Nullable JsonValue member(JsonValue object, String name) {
    try {
      return object.optional(name);
    } catch (IncorrectInput e) {
      return null;
    }
  }

  private static @Nullable String text(JsonValue object, String name) {
    try {
      return object.optional(name, JsonValue::text);
    } catch (IncorrectInput e) {
      return null;
    }
  }
}
