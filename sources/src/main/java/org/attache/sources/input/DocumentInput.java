package org.attache.sources.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.NotFound;
import org.attache.model.error.Unavailable;
import org.attache.model.error.Unsupported;
import org.attache.sources.archive.BoundedStream;
import org.attache.sources.archive.CapturedPage;
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
  /** The code with which a document in another language than English is set aside. */
  public static final String OTHER_LANGUAGE = "language-unsupported";

  /** What stands for standard input on the command line. */
  public static final String STANDARD_INPUT = "-";

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
    read(name, Start.BEGINNING, sink);
  }

  /**
   * Does the same from a place on that was told to a sink ({@link DocumentSink#reached}) when the
   * file was read before.
   */
  public void read(String name, Start from, DocumentSink sink) {
    opened.open(
        name,
        reason -> refuse(name, reason, sink),
        (place, in, file) -> {
          CountingSink counting = new CountingSink(sink, file);
          if (from.at() == 0) {
            read(place, place, in, counting, 0, true);
          } else {
            boolean packed = ArchiveKind.of(in) == ArchiveKind.GZIP;
            goOn(place, packed ? unpacked(place, in) : in, from, counting);
          }
          counting.tell();
        });
  }

  private void goOn(String place, InputStream in, Start from, DocumentSink sink)
      throws IOException {
    in.skipNBytes(from.at());
    DocumentParser parser = parser(place, sink);
    if (from.line() > 0) {
      long most = settings.limits().of(Limit.DOCUMENT_BYTES);
      parser.jsonLines(new ByteLines(in, most), from, true);
    } else {
      pages(place, parser, sink, true).read(in, from.at());
    }
  }

  /** Keeps a file that cannot be read as a whole, if it is there. */
  private void refuse(String name, AttacheException reason, DocumentSink sink) {
    @Nullable RefusedInput whole =
        reason instanceof NotFound || reason instanceof Unavailable
            ? null
            : opened.refused(
                name,
                settings.limits().of(Limit.DOCUMENT_BYTES),
                Manner.of(Manner.Kind.FILE, name, 1, settings));
    if (whole == null) {
      sink.refuse(reason);
    } else {
      sink.refuse(reason, whole);
    }
  }

  /** Reads again what was kept of an input that was refused. */
  void again(byte[] bytes, Manner manner, DocumentSink sink) {
    String name = manner.name();
    DocumentParser parser = parser(name, sink);
    try {
      switch (manner.kind()) {
        case LINE -> {
          Document document = parser.document(bytes, manner.line());
          if (document == null) {
            throw new IncorrectInput("text-empty", "no document in it", null, name);
          }
          sink.accept(document);
        }
        case PAGE -> {
          String url = Objects.requireNonNullElse(manner.url(), name);
          parser.page(new CapturedPage(name, 0, url, manner.contentType(), bytes), articles());
        }
        case FILE ->
            read(
                name,
                name,
                new BufferedInputStream(new ByteArrayInputStream(bytes)),
                sink,
                0,
                true);
      }
    } catch (AttacheException e) {
      sink.refuse(e);
    } catch (ZipException | EOFException e) {
      sink.refuse(
          new IncorrectInput(
              "gzip-broken", "a damaged gzip file: " + e.getMessage(), name, name, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file, or a member of an archive.
   *
   * @param in a stream that can go back over 512 bytes
   * @param level how many archives it is in
   * @param whole whether it is a file as it lies on disk, but for one layer of gzip: places in it
   *     can be found again
   */
  private void read(
      String place, String name, InputStream in, DocumentSink sink, int level, boolean whole)
      throws IOException {
    ArchiveKind kind = ArchiveKind.of(in);
    if (kind != ArchiveKind.NONE && level == MOST_LEVELS) {
      throw new Unsupported(
          "archive-nested", "an archive within " + MOST_LEVELS + " others", null, place);
    }
    Members members = (member, bytes) -> member(place, member, bytes, sink, level + 1);
    switch (kind) {
      case NONE -> single(place, name, in, sink, whole);
      case GZIP -> {
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        String inner = ends ? name.substring(0, name.length() - 3) : name;
        read(place, inner, unpacked(place, in), sink, level + 1, whole && level == 0);
      }
      case ZIP -> archive(place, () -> new ZipMembers(settings.limits(), place).read(in, members));
      case TAR -> archive(place, () -> new TarMembers(settings.limits(), place).read(in, members));
      case WARC -> {
        pages(place, parser(place, sink), sink, whole).read(in, 0);
      }
    }
  }

  private InputStream unpacked(String place, InputStream in) throws IOException {
    return new BufferedInputStream(BoundedStream.gzip(in, settings.limits(), place), 1 << 16);
  }

  private WarcPages pages(String place, DocumentParser parser, DocumentSink sink, boolean whole) {
    return new WarcPages(
        settings.limits(),
        place,
        page -> parser.page(page, articles()),
        sink::refuse,
        at -> {
          if (whole) {
            sink.reached(new Start(at, 0));
          }
        });
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
      read(archive + "!" + name, name, new BufferedInputStream(in), sink, level, false);
    } catch (AttacheException e) {
      sink.refuse(e);
    }
  }

  /**
   * Reads what is no archive.
   *
   * @param whole whether places in it can be found again
   */
  private void single(String place, String name, InputStream in, DocumentSink sink, boolean whole)
      throws IOException {
    long most = settings.limits().of(Limit.DOCUMENT_BYTES);
    ByteLines lines = new ByteLines(in, most);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("csv") || ending.equals("tsv")) {
      char separator = ending.equals("csv") ? ',' : '\t';
      new CsvParser(place, settings, check, sink).read(in, separator);
      return;
    }
    InputForm form = InputForm.of(name, lines.peek(0), lines.peek(1));
    if (form == InputForm.JSON_LINES) {
      parser(place, sink).jsonLines(lines, Start.BEGINNING, whole);
      return;
    }
    byte[] all = lines.all();
    try {
      parse(form, all, parser(place, sink));
    } catch (AttacheException e) {
      sink.refuse(e, lines.refused(all, Manner.of(Manner.Kind.FILE, place, 1, settings)));
    }
  }

  private void parse(InputForm form, byte[] bytes, DocumentParser parser) {
    switch (form) {
      case TEXT, JSON_LINES -> parser.text(bytes);
      case JSON -> parser.json(bytes);
      case HTML -> parser.html(bytes, articles());
    }
  }

  private DocumentParser parser(String place, DocumentSink sink) {
    return new DocumentParser(place, settings, check, sink);
  }

  private ArticleReader articles() {
    if (articles == null) {
      articles = new ArticleReader(settings.limits());
    }
    return articles;
  }
}
