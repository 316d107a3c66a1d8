package org.attache.sources.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.attache.sources.archive.CapturedPage;
import org.attache.sources.html.Article;
import org.attache.sources.html.ArticleReader;

/** Turns the bytes of one input into documents. */
final class DocumentParser {
  private final String name;
  private final DocumentCheck check;
  private final DocumentSink sink;
  private final DocumentCodec codec;

  DocumentParser(String name, Map<String, String> names, DocumentCheck check, DocumentSink sink) {
    this.codec = new DocumentCodec(names);
    this.name = name;
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
    sink.accept(article(articles.read(bytes, null, null), name));
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
        sink.accept(article(articles.read(page.bytes(), page.url(), type), place));
      }
    } catch (AttacheException e) {
      sink.refuse(e);
    }
  }

  private Document article(Article article, String place) {
    if (article.text().isEmpty()) {
      throw new IncorrectInput(
          "article-missing",
          "no article found on this page; attache extract shows what is",
          null,
          place);
    }
    String url = article.url();
    return check.completed(article.document(url == null ? place : url), place);
  }

  /** Reads two lines that were read already, and the rest, as a JSON document each. */
  void jsonLines(byte[] first, byte[] second, ByteLines rest) throws IOException {
    int mark = ByteOrderMark.of(first).length();
    int number = 1;
    boolean any = line(Arrays.copyOfRange(first, mark, first.length), number);
    for (byte[] line = second; line != null && line.length > 0; line = rest.next()) {
      any |= line(line, ++number);
    }
    if (!any) {
      throw new IncorrectInput("text-empty", "no document in it", null, name);
    }
  }

  private boolean line(byte[] bytes, int number) {
    String place = name + ":" + number;
    boolean any = false;
    try {
      String line = lineText(bytes, place).strip();
      any = !line.isEmpty();
      if (any) {
        sink.accept(check.completed(codec.decode(line, Origin.line(name, number)), place));
      }
    } catch (AttacheException e) {
      any = true;
      sink.refuse(e);
    }
    return any;
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
