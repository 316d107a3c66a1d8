package org.attache.sources.html;

import org.attache.model.json.JsonWriting;
import org.attache.sources.html.meta.Published;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as {@code
 * {"id","url","title","byline","publisher","published","published_method","published_confidence","language","text"}}:
 * a document as {@code attache read} takes it, with what else is known. Safe for several threads.
 */
public final class ArticleCodec {
  private final JsonWriting writing = new JsonWriting();

  /** Returns the article as one line of JSON; absent values are left out, the text never is. */
  public String encode(String id, Article article) {
    return writing.object(
        json -> {
          JsonWriting.text(json, "id", id);
          JsonWriting.text(json, "url", article.url());
          JsonWriting.text(json, "title", article.title());
          JsonWriting.text(json, "byline", article.byline());
          JsonWriting.text(json, "publisher", article.publisher());
          @Nullable Published published = article.published();
          if (published != null) {
            JsonWriting.text(json, "published", published.day().toString());
            JsonWriting.text(json, "published_method", published.method().toString());
            JsonWriting.decimal(json, "published_confidence", published.confidence(), 1, 3);
          }
          JsonWriting.text(json, "language", article.language());
          json.writeStringProperty("text", article.text());
        });
  }
}
