package org.attache.sources.input;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.attache.model.Document;
import org.attache.model.error.IncorrectInput;
import org.attache.sources.fetch.Fetched;
import org.attache.sources.fetch.WebAddress;
import org.attache.sources.html.Article;
import org.attache.sources.html.ArticleReader;
import org.attache.sources.html.meta.Published;
import org.attache.sources.language.LanguageFinder;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles to which feeds lead. What a page says itself counts before what the feed says
 * of it. Safe for several threads.
 */
public final class FetchedArticles {
  private final LanguageFinder languages = LanguageFinder.shipped();
  private final ArticleReader articles;
  private final Limits limits;

  /**
   * What was read.
   *
   * @param document the article; its id is its address
   * @param published its day with the sign that tells it, or null if nothing does
   */
  public record Found(Document document, @Nullable Published published) {}

  /** Makes a reader that refuses what is beyond {@code limits}. */
  public FetchedArticles(Limits limits) {
    this.articles = new ArticleReader(limits);
    this.limits = limits;
  }

  /**
   * Returns the article of a page.
   *
   * @param told what the feed says of it
   * @throws IncorrectInput if it holds none
   * @throws org.attache.model.error.Unsupported if it is beyond a limit or not in English
   */
  public Found page(Fetched page, DocumentDefaults told) {
    Article article = articles.read(page.body(), page.url(), page.header("content-type"));
    if (article.text().isEmpty()) {
      throw new IncorrectInput(
          "article-missing",
          "no article found on this page; attache extract shows what is",
          null,
          page.url());
    }
    return found(article, address(article.url(), page.url()), told);
  }

  /**
   * Returns the article that a feed holds itself.
   *
   * @param html the text of it
   * @param id its address, or what names it where it has none
   */
  public Found content(String html, String id, DocumentDefaults told) {
    byte[] bytes = ("<body><article>" + html + "</article>").getBytes(StandardCharsets.UTF_8);
    return found(articles.read(bytes, null, "text/html; charset=utf-8"), id, told);
  }

  private Found found(Article article, String id, DocumentDefaults told) {
    Document own = article.document(id);
    @Nullable String url = id.startsWith("http") ? id : null;
    Document placed =
        new Document(
            id, url, own.title(), own.publisher(), own.published(), own.language(), own.text());
    Document document = new DocumentCheck(told, limits, languages).completed(placed, id);
    @Nullable LocalDate day = told.published();
    @Nullable Published published = article.published();
    return new Found(
        document, published == null && day != null ? Published.byFeed(day) : published);
  }

  /**
   * The address that a page gives itself, if it is one of the same house: else any page could pass
   * for a new version of another's article.
   */
  private static String address(@Nullable String claimed, String found) {
    if (claimed == null) {
      return found;
    }
    try {
      WebAddress canonical = WebAddress.of(claimed);
      String own = bare(WebAddress.of(found).host());
      String other = bare(canonical.host());
      boolean same = own.equals(other) || own.endsWith("." + other) || other.endsWith("." + own);
      return same ? canonical.toString() : found;
    } catch (IncorrectInput e) {
      return found;
    }
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
