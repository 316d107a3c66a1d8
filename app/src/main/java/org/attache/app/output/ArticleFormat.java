package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.attache.app.terminal.Palette;
import org.attache.sources.html.Article;
import org.attache.sources.html.ArticleCodec;

/** The forms in which {@code attache extract} shows articles. */
public enum ArticleFormat {
  TEXT,
  JSON,
  JSONL;

  /** Returns an output of this form. */
  public ArticleOutput open(Writer out, Palette palette, int columns) {
    return switch (this) {
      case TEXT -> new ArticleText(out, palette, columns);
      case JSON -> new Indented(out);
      case JSONL -> new Lines(out);
    };
  }

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static final class Indented implements ArticleOutput {
    private final JsonItems items;
    private final ArticleCodec codec = new ArticleCodec();

    Indented(Writer out) {
      this.items = new JsonItems(out);
    }

    @Override
    public void write(String id, Article article) throws IOException {
      items.write(codec.encode(id, article));
    }

    @Override
    public void close() throws IOException {
      items.close();
    }
  }

  private static final class Lines implements ArticleOutput {
    private final Writer out;
    private final ArticleCodec codec = new ArticleCodec();

    Lines(Writer out) {
      this.out = out;
    }

    @Override
    public void write(String id, Article article) throws IOException {
      out.write(codec.encode(id, article) + "\n");
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
