package org.attache.sources.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.error.Unsupported;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.attache.sources.archive.CapturedPage;
import org.attache.sources.html.Article;
import org.attache.sources.html.ArticleReader;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of one input into documents. */
final class DocumentParser {
  private final String name;
  private final InputSettings settings;
  private final DocumentCheck check;
  private final DocumentSink sink;
  private final DocumentCodec codec;

  DocumentParser(String name, InputSettings settings, DocumentCheck check, DocumentSink sink) {
    this.codec = new DocumentCodec(settings.names());
    this.name = name;
    this.settings = settings;
    this.check = check;
    this.sink = sink;
  }

  /** Reads {@code bytes} as one plain text. */
  void text(byte[] bytes) {
    Document document = Document.of(name, decode(bytes), null);
    sink.accept(check.completed(document, name));
  }

  /** Reads {@code bytes} as one JSON document. */
  void json(byte[] bytes) {
    sink.accept(check.completed(codec.decode(decode(bytes), Origin.of(name)), name));
  }

  /** Reads {@code bytes} as a web page; its address becomes the id. */
  void html(byte[] bytes, ArticleReader articles) {
    check.requireBytes(bytes, name);
    sink.accept(article(articles, bytes, null, null, name));
  }

  /** Reads a page of an archive; refuses it alone if it cannot be read. */
  void page(CapturedPage page, ArticleReader articles) {
    String place = page.place();
    try {
      check.requireBytes(page.bytes(), place);
      String type = page.contentType();
      if (type != null && type.startsWith("text/plain")) {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        Document document = new Document(page.url(), page.url(), null, null, null, null, text);
        sink.accept(check.completed(document, place));
      } else {
        sink.accept(article(articles, page.bytes(), page.url(), type, place));
      }
    } catch (AttacheException e) {
      Manner manner = Manner.of(Manner.Kind.PAGE, place, 1, settings);
      sink.refuse(
          e, RefusedInput.of(page.at(), page.bytes(), manner.page(page.url(), page.contentType())));
    }
  }

  private Document article(
      ArticleReader articles,
      byte[] bytes,
      @Nullable String url,
      @Nullable String type,
      String place) {
    Article article = read(articles, bytes, url, type, place);
    if (article.text().isEmpty()) {
      throw new IncorrectInput(
          "article-missing",
          "no article found on this page; attache extract shows what is",
          null,
          place);
    }
    String own = article.url();
    return check.completed(article.document(own == null ? place : own), place);
  }

  /** The reader of pages does not know where a page lies that is beyond a limit. */
  private static Article read(
      ArticleReader articles,
      byte[] bytes,
      @Nullable String url,
      @Nullable String type,
      String place) {
    try {
      return articles.read(bytes, url, type);
    } catch (Unsupported e) {
      throw new Unsupported(e.code(), String.valueOf(e.getMessage()), e.value(), place, e);
    }
  }

  /**
   * Reads lines as a JSON document each.
   *
   * @param from where they begin in their file
   * @param whole whether that is a file as it lies on disk, in which reading can go on elsewhere
   */
  void jsonLines(ByteLines lines, Start from, boolean whole) throws IOException {
    int number = (int) Math.max(from.line(), 1);
    boolean any = from.line() > 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      int mark = number == 1 ? ByteOrderMark.of(line).length() : 0;
      any |= line(Arrays.copyOfRange(line, mark, line.length), number++, lines, from.at());
      if (whole) {
        sink.reached(new Start(from.at() + lines.end(), number));
      }
    }
    if (!any) {
      throw new IncorrectInput("text-empty", "no document in it", null, name);
    }
  }

  private boolean line(byte[] bytes, int number, ByteLines lines, long from) {
    try {
      Document document = document(bytes, number);
      if (document != null) {
        sink.accept(document);
      }
      return document != null;
    } catch (AttacheException e) {
      Manner manner = Manner.of(Manner.Kind.LINE, name, number, settings);
      sink.refuse(e, lines.refused(from, manner));
      return true;
    }
  }

  /**
   * Returns the document of a line, null where there is none.
   *
   * @throws AttacheException if it cannot be read
   */
  @Nullable Document document(byte[] bytes, int number) {
    String place = name + ":" + number;
    String line = lineText(bytes, place).strip();
    return line.isEmpty()
        ? null
        : check.completed(codec.decode(line, Origin.line(name, number)), place);
  }

  private String lineText(byte[] bytes, String place) {
    check.requireBytes(bytes, place);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IncorrectInput(
          "encoding-broken", "not UTF-8, which JSON Lines must be", null, place, e);
    }
  }

  private String decode(byte[] bytes) {
    check.requireBytes(bytes, name);
    return new TextDecoder(name, sink).decode(bytes);
  }
}
