package org.attache.sources.html.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of its article, to people and to machines. Safe for several threads. */
public final class FactReader {
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2}(?:[-_].*)?");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:by|text|текст|written by|posted by|von|par|por|di)[\\s:]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER_NAME = Pattern.compile("\\s+(?:[|•·–—@]|\\S*\\d).*$|[.,;|]+$");
  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_SCRIPT = 4_000_000;

  private final LinkedData linkedData = new LinkedData();
  private final MetaNames names = MetaNames.shipped();
  private final PublicationDates dates =
      new PublicationDates(DayText.shipped(), names.of("published"));

  /**
   * Returns what {@code page} says.
   *
   * @param url where the page was found, or null
   */
  public PageFacts read(Document page, @Nullable String url) {
    MetaTags tags = new MetaTags(page);
    ArticleData data = data(page);
    String address = address(page, tags, url);
    String title = title(page, tags, data);
    String language = language(page, tags, data);
    return new PageFacts(
        title,
        byline(page, tags, data),
        publisher(tags, data),
        dates.find(page, tags, data, address, language),
        address,
        language,
        data.text("articleBody"));
  }

  private ArticleData data(Document page) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String text = script.data();
      if (text.length() <= LONGEST_SCRIPT) {
        objects.addAll(linkedData.objects(text));
      }
    }
    return ArticleData.among(objects);
  }

  private @Nullable String title(Document page, MetaTags tags, ArticleData data) {
    String stated = first(tags.first(names.of("title")), data.text("headline"), page.title());
    Element heading = page.selectFirst("h1[itemprop~=headline],article h1,main h1,h1");
    if (heading != null && stated != null) {
      String shown = clean(heading.text());
      if (shown != null && shown.length() >= 10 && stated.startsWith(shown)) {
        return shown;
      }
    }
    return stated == null && heading != null ? clean(heading.text()) : stated;
  }

  private @Nullable String byline(Document page, MetaTags tags, ArticleData data) {
    Set<String> names = new LinkedHashSet<>();
    data.texts("author").forEach(name -> addName(names, name));
    if (names.isEmpty()) {
      addName(names, tags.first(this.names.of("byline")));
    }
    if (names.isEmpty()) {
      for (Element element :
          page.select(
              "[itemprop~=author]"
                  + " [itemprop=name],[itemprop~=author],[rel=author],.byline,.author")) {
        addName(names, element.text());
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static void addName(Set<String> names, @Nullable String text) {
    String name = clean(text);
    if (name != null) {
      name = AFTER_NAME.matcher(BY.matcher(name).replaceFirst("")).replaceFirst("").strip();
      boolean address = name.contains("://") || name.startsWith("@") || name.startsWith("/");
      if (!name.isBlank() && !address && name.length() <= LONGEST_BYLINE) {
        names.add(name);
      }
    }
  }

  private @Nullable String publisher(MetaTags tags, ArticleData data) {
    return first(
        tags.first(names.of("publisher")),
        data.text("publisher"),
        tags.first(names.of("publisher-else")));
  }

  private static @Nullable String address(Document page, MetaTags tags, @Nullable String url) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    for (@Nullable String candidate :
        new @Nullable String[] {
          canonical == null ? null : canonical.absUrl("href"), tags.first(List.of("og:url"))
        }) {
      if (candidate != null && isArticle(candidate)) {
        return candidate;
      }
    }
    return url;
  }

  /** Whether an address is one of the web and more than that of a front page. */
  private static boolean isArticle(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      String path = uri.getPath();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null && path != null && path.length() > 1;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private @Nullable String language(Document page, MetaTags tags, ArticleData data) {
    Element html = page.selectFirst("html[lang]");
    for (@Nullable String candidate :
        new @Nullable String[] {
          html == null ? null : html.attr("lang"),
          data.text("inLanguage"),
          tags.first(names.of("language"))
        }) {
      if (candidate != null && LANGUAGE.matcher(candidate.strip()).matches()) {
        return candidate.strip().substring(0, 2).toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static @Nullable String first(@Nullable String... texts) {
    for (@Nullable String text : texts) {
      String cleaned = clean(text);
      if (cleaned != null) {
        return cleaned;
      }
    }
    return null;
  }

  /** Returns the text on one line, with entities that were escaped twice resolved. */
  private static @Nullable String clean(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String plain = text.contains("&") ? Parser.unescapeEntities(text, false) : text;
    String line = plain.replaceAll("[\\s\\u00A0]+", " ").strip();
    return line.isEmpty() ? null : line;
  }
}
