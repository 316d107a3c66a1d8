package org.attache.sources.input;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.attache.model.error.AttacheException;
import org.attache.sources.archive.BoundedStream;
import org.attache.sources.html.Article;
import org.attache.sources.html.ArticleReader;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Reads the articles of the web pages that a user names. */
public final class PageInput {
  private final OpenedInput opened;
  private final Limits limits;
  private final ArticleReader articles;

  /**
   * Makes a reader of pages.
   *
   * @param limits how much a page may be
   * @param standardInput what {@value DocumentInput#STANDARD_INPUT} stands for; not closed
   */
  public PageInput(Limits limits, InputStream standardInput) {
    this.opened = new OpenedInput(standardInput);
    this.limits = limits;
    this.articles = new ArticleReader(limits);
  }

  /**
   * Reads one page. Whatever its bytes are, it gives an article, if an empty one.
   *
   * @param name path of a file, or {@value DocumentInput#STANDARD_INPUT}
   * @param url where the page was found, or null
   * @param found takes the name of the file without folders and endings, and the article
   * @param refusals takes why the file cannot be read
   */
  public void read(
      String name,
      @Nullable String url,
      BiConsumer<String, Article> found,
      Consumer<AttacheException> refusals) {
    opened.open(
        name,
        refusals,
        (place, packed, file) -> {
          InputStream in =
              ArchiveKind.of(packed) == ArchiveKind.GZIP
                  ? new BufferedInputStream(BoundedStream.gzip(packed, limits, place))
                  : packed;
          byte[] bytes = new ByteLines(in, limits.of(Limit.DOCUMENT_BYTES)).all();
          limits.require(
              Limit.DOCUMENT_BYTES, bytes.length, "a page of " + bytes.length + " bytes", place);
          found.accept(bareName(place), articles.read(bytes, url, null));
        });
  }

  private static String bareName(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    name =
        name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int end = name.lastIndexOf('.');
    return end > 0 ? name.substring(0, end) : name;
  }
}
