package org.attache.sources.html;

import java.time.LocalDate;
import org.attache.model.Document;
import org.attache.sources.html.meta.Published;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a page.
 *
 * @param text the text of the article, paragraphs apart by an empty line; empty where the page
 *     holds none
 * @param title its title
 * @param byline who wrote it, several names joined by commas
 * @param publisher the outlet
 * @param published the day of publication with what speaks for it
 * @param url its address
 * @param language ISO 639-1 code of its language, as its text shows or else as declared
 */
public record Article(
    String text,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable Published published,
    @Nullable String url,
    @Nullable String language) {

  /** Returns the article as a document. */
  public Document document(String id) {
    LocalDate day = published == null ? null : published.day();
    return new Document(id, url, title, publisher, day, language, text);
  }
}
