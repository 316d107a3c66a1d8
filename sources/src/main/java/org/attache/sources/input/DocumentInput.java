package org.attache.sources.input;

import java.io.IOException;
import java.io.InputStream;
import org.attache.sources.html.ArticleReader;
import org.attache.sources.language.LanguageFinder;
import org.attache.sources.limit.Limit;
import org.attache.sources.limit.Limits;
import org.jspecify.annotations.Nullable;

/** Reads the documents of the files that a user names. Used by one thread. */
public final class DocumentInput {
  /** What stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  private static final byte[] NOTHING = {};

  private final InputStream standardInput;
  private final Limits limits;
  private final DocumentCheck check;
  private @Nullable ArticleReader articles;

  /**
   * Makes a reader of inputs.
   *
   * @param defaults what holds of documents that do not say it themselves
   * @param limits how much a document may be
   * @param standardInput what {@value #STANDARD_INPUT} stands for; not closed
   */
  public DocumentInput(DocumentDefaults defaults, Limits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
    this.check = new DocumentCheck(defaults, limits, LanguageFinder.shipped());
  }

  /**
   * Hands every document of {@code name} to {@code sink}, and the reason for every one that cannot
   * be read.
   *
   * @param name path of a file, or {@value #STANDARD_INPUT}
   */
  public void read(String name, DocumentSink sink) {
    OpenedInput opened = new OpenedInput(standardInput, limits);
    opened.open(name, sink::refuse, (place, inner, in) -> read(place, inner, in, sink));
  }

  private void read(String place, String name, InputStream in, DocumentSink sink)
      throws IOException {
    ByteLines lines = new ByteLines(in, limits.of(Limit.DOCUMENT_BYTES));
    byte[] first = orNothing(lines.next());
    byte[] second = orNothing(lines.next());
    DocumentParser parser = new DocumentParser(place, check, sink);
    switch (InputForm.of(name, first, second)) {
      case TEXT -> parser.text(lines.all(first, second));
      case JSON -> parser.json(lines.all(first, second));
      case JSON_LINES -> parser.jsonLines(first, second, lines);
      case HTML -> parser.html(lines.all(first, second), articles());
    }
  }

  private ArticleReader articles() {
    if (articles == null) {
      articles = new ArticleReader(limits);
    }
    return articles;
  }

  private static byte[] orNothing(byte @Nullable [] line) {
    return line == null ? NOTHING : line;
  }
}
