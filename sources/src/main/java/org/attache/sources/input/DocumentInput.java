package org.attache.sources.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipException;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.attache.sources.archive.BoundedStream;
import org.attache.sources.archive.Members;
import org.attache.sources.archive.TarMembers;
import org.attache.sources.archive.WarcPages;
import org.attache.sources.archive.ZipMembers;
import org.attache.sources.html.ArticleReader;
import org.attache.sources.language.LanguageFinder;
import org.attache.sources.limit.Limit;
import org.jspecify.annotations.Nullable;

/** Reads the documents of the files that a user names. Used by one thread. */
public final class DocumentInput {
  /** What stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

  private static final byte[] NOTHING = {};
  private static final int MOST_LEVELS = 3;

  private final InputSettings settings;
  private final DocumentCheck check;
  private final OpenedInput opened;
  private @Nullable ArticleReader articles;

  /**
   * Makes a reader of inputs.
   *
   * @param standardInput what {@value #STANDARD_INPUT} stands for; not closed
   */
  public DocumentInput(InputSettings settings, InputStream standardInput) {
    this.settings = settings;
    this.check =
        new DocumentCheck(settings.defaults(), settings.limits(), LanguageFinder.shipped());
    this.opened = new OpenedInput(standardInput);
  }

  /**
   * Hands every document of {@code name} to {@code sink}, and the reason for every one that cannot
   * be read.
   *
   * @param name path of a file, or {@value #STANDARD_INPUT}
   */
  public void read(String name, DocumentSink sink) {
    opened.open(
        name,
        sink::refuse,
        (place, in, file) -> {
          CountingSink counting = new CountingSink(sink, file);
          read(place, place, in, counting, 0);
          counting.tell();
        });
  }

  /**
   * Reads a file, or a member of an archive.
   *
   * @param in a stream that can go back over 512 bytes
   * @param level how many archives it is in
   */
  private void read(String place, String name, InputStream in, DocumentSink sink, int level)
      throws IOException {
    ArchiveKind kind = ArchiveKind.of(in);
    if (kind != ArchiveKind.NONE && level == MOST_LEVELS) {
      throw new Unsupported(
          "archive-nested", "an archive within " + MOST_LEVELS + " others", null, place);
    }
    Members members = (member, bytes) -> member(place, member, bytes, sink, level + 1);
    switch (kind) {
      case NONE -> single(place, name, in, sink);
      case GZIP -> {
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        String inner = ends ? name.substring(0, name.length() - 3) : name;
        InputStream unpacked = BoundedStream.gzip(in, settings.limits(), place);
        read(place, inner, new BufferedInputStream(unpacked, 1 << 16), sink, level + 1);
      }
      case ZIP -> archive(place, () -> new ZipMembers(settings.limits(), place).read(in, members));
      case TAR -> archive(place, () -> new TarMembers(settings.limits(), place).read(in, members));
      case WARC -> {
        DocumentParser parser = parser(place, sink);
        new WarcPages(settings.limits(), place, page -> parser.page(page, articles()), sink::refuse)
            .read(in);
      }
    }
  }

  /** Reads an archive. */
  private interface Reading {
    void read() throws IOException;
  }

  private static void archive(String place, Reading reading) throws IOException {
    try {
      reading.read();
    } catch (ZipException | EOFException e) {
      throw new IncorrectInput(
          "archive-broken", "a damaged archive: " + e.getMessage(), null, place, e);
    }
  }

  /** A member that cannot be read costs itself alone. */
  private void member(String archive, String name, InputStream in, DocumentSink sink, int level)
      throws IOException {
    try {
      read(archive + "!" + name, name, new BufferedInputStream(in), sink, level);
    } catch (AttacheException e) {
      sink.refuse(e);
    }
  }

  private void single(String place, String name, InputStream in, DocumentSink sink)
      throws IOException {
    ByteLines lines = new ByteLines(in, settings.limits().of(Limit.DOCUMENT_BYTES));
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("csv") || ending.equals("tsv")) {
      char separator = ending.equals("csv") ? ',' : '\t';
      new CsvParser(place, settings, check, sink).read(in, separator);
      return;
    }
    byte[] first = orNothing(lines.next());
    byte[] second = orNothing(lines.next());
    DocumentParser parser = parser(place, sink);
    switch (InputForm.of(name, first, second)) {
      case TEXT -> parser.text(lines.all(first, second));
      case JSON -> parser.json(lines.all(first, second));
      case JSON_LINES -> parser.jsonLines(first, second, lines);
      case HTML -> parser.html(lines.all(first, second), articles());
    }
  }

  private DocumentParser parser(String place, DocumentSink sink) {
    return new DocumentParser(place, settings.names(), check, sink);
  }

  private ArticleReader articles() {
    if (articles == null) {
      articles = new ArticleReader(settings.limits());
    }
    return articles;
  }

  private static byte[] orNothing(byte @Nullable [] line) {
    return line == null ? NOTHING : line;
  }
}
