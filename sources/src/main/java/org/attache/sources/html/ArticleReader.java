package org.attache.sources.html;

import java.util.Objects;
import java.util.regex.Pattern;
import org.attache.sources.html.body.BodyReader;
import org.attache.sources.html.meta.FactReader;
import org.attache.sources.html.meta.PageFacts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article of a web page. Takes any bytes. Safe for several threads. */
public final class ArticleReader {
  private static final int FEWEST_TOLD = 300;
  private static final Pattern SPACE = Pattern.compile("[^\\S\n]+");

  private final PageCharset charsets = PageCharset.shipped();
  private final BodyReader bodies = BodyReader.shipped();
  private final FactReader facts = new FactReader();

  /**
   * Returns the article of a page.
   *
   * @param bytes the page
   * @param url where it was found, or null
   * @param contentType what the server said of it (HTTP Content-Type), or null
   */
  public Article read(byte[] bytes, @Nullable String url, @Nullable String contentType) {
    String html = charsets.decode(bytes, contentType);
    Document page = Jsoup.parse(html, Objects.requireNonNullElse(url, ""));
    PageFacts facts = this.facts.read(page, url);
    String title = Objects.requireNonNullElse(facts.title(), "");
    return new Article(
        text(bodies.text(page, title), facts.body()),
        facts.title(),
        facts.byline(),
        facts.publisher(),
        facts.published(),
        facts.url(),
        facts.language());
  }

  /** Pages that are put together by scripts show less than they tell machines. */
  private static String text(String shown, @Nullable String told) {
    if (told == null || told.length() < FEWEST_TOLD || told.length() < 2 * shown.length()) {
      return shown;
    }
    String plain = Jsoup.parseBodyFragment(told.replace("\n", "<br>")).wholeText();
    String text = SPACE.matcher(plain).replaceAll(" ").replaceAll(" ?\n\\s*", "\n\n").strip();
    return text.length() < 2 * shown.length() ? shown : text;
  }
}
