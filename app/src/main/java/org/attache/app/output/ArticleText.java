package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.attache.app.terminal.Palette;
import org.attache.app.terminal.Printable;
import org.attache.app.terminal.Style;
import org.attache.app.terminal.Wrapping;
import org.attache.sources.html.Article;
import org.attache.sources.html.meta.Published;
import org.jspecify.annotations.Nullable;

/** Writes articles for a person's eyes. */
final class ArticleText implements ArticleOutput {
  private final Writer out;
  private final Palette palette;
  private final int columns;
  private boolean begun;

  ArticleText(Writer out, Palette palette, int columns) {
    this.out = out;
    this.palette = palette;
    this.columns = columns;
  }

  @Override
  public void write(String id, Article article) throws IOException {
    if (begun) {
      out.write('\n');
    }
    begun = true;
    paragraph(article.title() == null ? id : article.title(), Style.BOLD);
    paragraph(facts(article), Style.FAINT);
    if (article.url() != null) {
      paragraph(article.url(), Style.FAINT);
    }
    if (article.text().isEmpty()) {
      out.write("\nno article found on this page\n");
    }
    for (String paragraph : article.text().lines().toList()) {
      if (paragraph.isEmpty()) {
        out.write('\n');
      } else {
        paragraph(paragraph, null);
      }
    }
    out.flush();
  }

  private static String facts(Article article) {
    List<String> facts = new ArrayList<>();
    add(facts, article.byline());
    add(facts, article.publisher());
    @Nullable Published published = article.published();
    facts.add(
        published == null
            ? "no date"
            : published.day() + " (" + published.method() + ", " + published.confidence() + ")");
    add(facts, article.language());
    return String.join(" · ", facts);
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  private void paragraph(String text, @Nullable Style style) throws IOException {
    for (String line : Wrapping.wrap(Printable.of(text), columns)) {
      out.write((style == null ? line : palette.paint(style, line)) + "\n");
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
