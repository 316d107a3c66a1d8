package org.attache.sources.feed;

import java.util.Locale;
import java.util.Set;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.fetch.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The element of an item, and what its children say. */
final class ItemElement {
  private static final Set<String> PLAIN = Set.of("text", "text/plain");

  private final Element element;

  ItemElement(Element element) {
    this.element = element;
  }

  /** Returns the first child of that name. */
  @Nullable Element first(String name) {
    return XmlFeeds.first(element, name);
  }

  /** Returns the text of the first of the names that has any. */
  @Nullable String text(String... names) {
    for (String name : names) {
      @Nullable Element child = first(name);
      if (child != null && !child.wholeText().isBlank()) {
        return child.wholeText().strip();
      }
    }
    return null;
  }

  /** Returns the title, plain: in Atom it is marked up only where its type says so. */
  @Nullable String title() {
    @Nullable Element title = first("title");
    if (title == null) {
      return XmlFeeds.plain(text("dc:title"));
    }
    boolean literal = PLAIN.contains(type(title));
    return XmlFeeds.plain(literal ? XmlFeeds.escaped(title.wholeText()) : title.wholeText());
  }

  /** Returns the first of the names that says anything, as HTML. */
  @Nullable String html(String... names) {
    for (String name : names) {
      @Nullable Element child = first(name);
      if (child != null && child.attr("src").isEmpty()) {
        String html = child.children().isEmpty() ? child.wholeText() : child.html();
        if (!html.isBlank()) {
          return PLAIN.contains(type(child)) ? XmlFeeds.escaped(html.strip()) : html.strip();
        }
      }
    }
    return null;
  }

  @Nullable String id() {
    @Nullable String id = text("guid", "id", "dc:identifier");
    if (id != null) {
      return id;
    }
    String about = element.attr("rdf:about");
    return about.isEmpty() ? null : about;
  }

  /** Returns where the article is: the address before a counter's detour, if the feed tells it. */
  @Nullable String link() {
    @Nullable String original = text("feedburner:origlink");
    @Nullable String alternate = original == null ? alternate() : original;
    @Nullable String link = alternate == null ? text("link") : alternate;
    if (link != null) {
      return link;
    }
    @Nullable Element guid = first("guid");
    boolean permanent =
        guid != null && !guid.attr("isPermaLink").toLowerCase(Locale.ROOT).equals("false");
    @Nullable String id = permanent ? text("guid") : null;
    return id != null && id.startsWith("http") ? id : null;
  }

  private @Nullable String alternate() {
    @Nullable String found = null;
    for (Element child : element.children()) {
      String href = child.attr("href").strip();
      String rel = child.attr("rel");
      String type = child.attr("type");
      boolean link = FeedNames.of(child).equals("link") || FeedNames.of(child).equals("atom:link");
      if (link && !href.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
        if (type.isEmpty() || type.contains("html")) {
          return href;
        }
        found = found == null ? href : found;
      }
    }
    return found;
  }

  /** Returns what links of the item are relative to: {@code xml:base} upon {@code xml:base}. */
  WebAddress base(WebAddress feed) {
    WebAddress base = feed;
    for (int i = element.parents().size() - 1; i >= -1; i--) {
      Element at = i < 0 ? element : element.parents().get(i);
      String own = at.attr("xml:base");
      if (!own.isBlank()) {
        try {
          base = base.resolve(own);
        } catch (IncorrectInput e) {
          return base;
        }
      }
    }
    return base;
  }

  private static String type(Element element) {
    return element.attr("type").toLowerCase(Locale.ROOT);
  }
}
