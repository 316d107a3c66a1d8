package org.attache.sources.html;

import java.util.Objects;
import java.util.regex.Pattern;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Fault;
import org.attache.sources.html.body.BodyReader;
import org.attache.sources.html.meta.FactReader;
import org.attache.sources.html.meta.PageFacts;
import org.attache.sources.language.LanguageFinder;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article of a web page. Takes any bytes within the limits. Safe for several threads. */
public final class ArticleReader {
  private static final int FEWEST_TOLD = 300;
  private static final Pattern SPACE = Pattern.compile("[^\\S\n]+");

  private final PageCharset charsets = PageCharset.shipped();
  private final BodyReader bodies = BodyReader.shipped();
  private final FactReader facts = new FactReader();
  private final LanguageFinder languages = LanguageFinder.shipped();
  private final Limits limits;

  /**
   * Makes a reader.
   *
   * @param limits how many elements and attributes a page may have, and how deep they are kept
   */
  public ArticleReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns the article of a page.
   *
   * @param bytes the page
   * @param url where it was found, or null
   * @param contentType what the server said of it (HTTP Content-Type), or null
   * @throws org.attache.model.error.Unsupported if the page is beyond a limit
   * @throws Fault if a mistake of ours meets it; it costs this page alone
   */
  public Article read(byte[] bytes, @Nullable String url, @Nullable String contentType) {
    try {
      return article(bytes, url, contentType);
    } catch (AttacheException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new Fault(
          "reader-failed", "reading this page failed: " + e + "; please report it", url, url, e);
    }
  }

  private Article article(byte[] bytes, @Nullable String url, @Nullable String contentType) {
    String html = charsets.decode(bytes, contentType);
    Document page = parse(html, Objects.requireNonNullElse(url, ""));
    requireWithinLimits(page);
    PageFacts facts = this.facts.read(page, url);
    String title = Objects.requireNonNullElse(facts.title(), "");
    String text = text(bodies.text(page, title), facts.body());
    @Nullable String found = languages.find(text);
    return new Article(
        text,
        facts.title(),
        facts.byline(),
        facts.publisher(),
        facts.published(),
        facts.url(),
        found == null ? facts.language() : found);
  }

  private Document parse(String html, String url) {
    Parser parser = Parser.htmlParser().setMaxDepth((int) limits.of(Limit.PAGE_DEPTH));
    return parser.parseInput(html, url);
  }

  private void requireWithinLimits(Document page) {
    long elements = 0;
    long attributes = 0;
    for (Element element : page.getAllElements()) {
      elements++;
      attributes += element.attributesSize();
    }
    limits.require(Limit.PAGE_ELEMENTS, elements, "a page of " + elements + " elements", null);
    limits.require(
        Limit.PAGE_ATTRIBUTES, attributes, "a page of " + attributes + " attributes", null);
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
