package org.attache.sources.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.fetch.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads RSS, RDF and Atom. */
final class XmlFeeds {
  /** More items of one feed are left out. */
  static final int MOST_ITEMS = 5_000;

  private static final int MOST_LEVELS = 128;
  private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "feed", "channel");

  private final FeedDates dates;

  XmlFeeds(FeedDates dates) {
    this.dates = dates;
  }

  Feed read(String text, String url) {
    Element document = Parser.xmlParser().setMaxDepth(MOST_LEVELS).parseInput(text, "");
    Element root = root(document, url);
    WebAddress base = WebAddress.of(url);
    List<FeedItem> items = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      String name = FeedNames.of(element);
      if ((name.equals("item") || name.equals("entry")) && items.size() < MOST_ITEMS) {
        FeedItem item = item(new ItemElement(element), base);
        if (says(item)) {
          items.add(item);
        }
      }
    }
    @Nullable Element channel = first(root, "channel");
    ItemElement head = new ItemElement(channel == null ? root : channel);
    return new Feed(plain(head.text("title")), rest(head), items);
  }

  private static Element root(Element document, String url) {
    for (Element element : document.getAllElements()) {
      if (ROOTS.contains(FeedNames.of(element))) {
        return element;
      }
    }
    throw FeedReader.unreadable(url, "neither RSS nor Atom nor JSON Feed");
  }

  private FeedItem item(ItemElement item, WebAddress base) {
    return new FeedItem(
        item.id(),
        resolved(item.base(base), item.link()),
        item.title(),
        dates.read(item.text("pubdate", "published", "dc:date", "issued", "created", "date")),
        dates.read(item.text("updated", "modified", "atom:updated", "dcterms:modified")),
        author(item),
        outlet(item, base),
        item.html("description", "summary"),
        item.html("content:encoded", "content", "xhtml:body"));
  }

  private static @Nullable String author(ItemElement item) {
    @Nullable Element author = item.first("author");
    @Nullable Element name = author == null ? null : first(author, "name");
    return plain(name == null ? item.text("dc:creator", "author") : name.wholeText());
  }

  private static @Nullable Outlet outlet(ItemElement item, WebAddress base) {
    @Nullable Element source = item.first("source");
    if (source == null) {
      return null;
    }
    ItemElement told = new ItemElement(source);
    @Nullable String title = told.text("title");
    @Nullable String name = plain(title == null ? source.ownText() : title);
    String url = source.attr("url");
    return name == null
        ? null
        : new Outlet(name, resolved(base, url.isEmpty() ? told.link() : url));
  }

  private static @Nullable Duration rest(ItemElement channel) {
    @Nullable String minutes = channel.text("ttl");
    if (minutes != null && minutes.matches("\\d{1,6}")) {
      return Duration.ofMinutes(Integer.parseInt(minutes));
    }
    @Nullable String period = channel.text("sy:updateperiod");
    if (period == null) {
      return null;
    }
    @Nullable String times = channel.text("sy:updatefrequency");
    int often = times != null && times.matches("[1-9]\\d{0,3}") ? Integer.parseInt(times) : 1;
    long hours =
        switch (period) {
          case "hourly" -> 1;
          case "daily" -> 24;
          case "weekly" -> 7 * 24;
          case "monthly" -> 30 * 24;
          case "yearly" -> 365 * 24;
          default -> 0;
        };
    return hours == 0 ? null : Duration.ofHours(hours).dividedBy(often);
  }

  static boolean says(FeedItem item) {
    return item.url() != null || item.content() != null;
  }

  static @Nullable Element first(Element parent, String name) {
    for (Element child : parent.children()) {
      if (FeedNames.of(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** Returns text without markup, which feeds escape once too often; null if nothing is left. */
  static @Nullable String plain(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String plain = Jsoup.parseBodyFragment(text).text().strip();
    return plain.isEmpty() ? null : plain;
  }

  static @Nullable String resolved(WebAddress base, @Nullable String link) {
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      return base.resolve(link).toString();
    } catch (IncorrectInput e) {
      return null;
    }
  }

  static String escaped(String plain) {
    return Entities.escape(plain);
  }
}
