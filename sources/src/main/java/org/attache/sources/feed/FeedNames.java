package org.attache.sources.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Names of elements without regard to their prefixes, which feeds choose as they like or forget to
 * declare: those of the feed's own kind bare, those of modules under the usual prefix.
 */
final class FeedNames {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"));
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String OLD_ATOM = "http://purl.org/atom/ns#";

  private FeedNames() {}

  /** Returns the name in lower case: {@code pubdate}, {@code dc:date}. */
  static String of(Element element) {
    String local = element.tag().localName().toLowerCase(Locale.ROOT);
    String namespace = element.tag().namespace();
    String prefix = element.tag().prefix();
    if (PREFIXES.containsKey(namespace)) {
      return PREFIXES.get(namespace) + ":" + local;
    }
    boolean atom = namespace.equals(ATOM) || namespace.equals(OLD_ATOM);
    if (prefix.isEmpty() || (atom && isAtom(element))) {
      return local;
    }
    return (atom ? "atom" : prefix.toLowerCase(Locale.ROOT)) + ":" + local;
  }

  /** Returns whether the whole is Atom, rather than RSS with elements of Atom in it. */
  private static boolean isAtom(Element element) {
    Element top = element;
    for (Element up = element; up != null; up = up.parent()) {
      top = up.parent() == null ? top : up;
    }
    return top.tag().localName().equalsIgnoreCase("feed");
  }
}
