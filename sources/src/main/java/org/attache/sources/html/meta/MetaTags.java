package org.attache.sources.html.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page, by name; of several with one name the first counts. */
final class MetaTags {
  private final Map<String, String> contents = new HashMap<>();

  MetaTags(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            contents.putIfAbsent(name, content);
          }
        }
      }
    }
  }

  /** Returns the content of the first of {@code names} that the page has, or null. */
  @Nullable String first(List<String> names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }
}
