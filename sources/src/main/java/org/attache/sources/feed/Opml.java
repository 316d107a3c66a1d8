package org.attache.sources.feed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.fetch.WebAddress;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads OPML, in which readers of feeds keep their lists. */
public final class Opml {
  private static final int MOST_LEVELS = 128;

  private Opml() {}

  /**
   * Returns the addresses of the feeds, each once, in the order of the list.
   *
   * @param place what the list is called in messages
   * @throws IncorrectInput if it is no OPML, names no feed, or one that is no address of the web
   */
  public static List<String> feeds(byte[] bytes, String place) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Element document = Parser.xmlParser().setMaxDepth(MOST_LEVELS).parseInput(text, "");
    Set<String> urls = new LinkedHashSet<>();
    for (Element outline : document.getAllElements()) {
      for (Attribute attribute : outline.attributes()) {
        if (attribute.getKey().toLowerCase(Locale.ROOT).equals("xmlurl")) {
          urls.add(WebAddress.of(attribute.getValue()).toString());
        }
      }
    }
    if (urls.isEmpty()) {
      throw new IncorrectInput(
          "opml-unreadable", "no list of feeds: OPML names them by xmlUrl", null, place);
    }
    return List.copyOf(urls);
  }
}
