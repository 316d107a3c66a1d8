package org.attache.app.output;

import java.io.IOException;
import org.attache.sources.html.Article;

/** Writes what was found on web pages. */
public interface ArticleOutput {
  /** Writes an article. */
  void write(String id, Article article) throws IOException;

  /** Writes what is still held back; does not close what is written to. */
  void close() throws IOException;
}
