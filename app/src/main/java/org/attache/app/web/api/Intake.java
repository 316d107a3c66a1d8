package org.attache.app.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.attache.app.DocumentReader;
import org.attache.app.web.LedgerDesk;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** Takes documents in: reads them and stores what they say. */
final class Intake {
  private final DocumentCodec codec = new DocumentCodec();
  private final ApiJson json = new ApiJson();
  private final LedgerDesk desk;
  private final Supplier<DocumentReader> reader;

  /**
   * Makes an intake.
   *
   * @param reader reads documents; asked for when the first one comes, since it takes a while
   */
  Intake(LedgerDesk desk, Supplier<DocumentReader> reader) {
    this.desk = desk;
    this.reader = reader;
  }

  /** Stores the document, or one a line, of the body; lines that cannot be read are told. */
  void take(Context context) {
    List<String> refused = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    @Nullable String type = context.contentType();
    if (type != null && type.startsWith("application/x-ndjson")) {
      lines(context.body(), documents, refused);
    } else {
      documents.add(document(context.body(), Origin.of("body")));
    }
    DocumentReader ready = reader.get();
    List<Reading> readings = documents.stream().map(ready::read).toList();
    context.contentType("application/json").result(json.ingested(desk.ingest(readings), refused));
  }

  private void lines(String body, List<Document> documents, List<String> refused) {
    List<String> lines = body.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          documents.add(document(lines.get(i), Origin.line("body", i + 1)));
        } catch (AttacheException e) {
          refused.add(e.getMessage() + " [" + e.code() + "]");
        }
      }
    }
  }

  private Document document(String text, Origin origin) {
    Document document = codec.decode(text, origin);
    if (document.text().isBlank()) {
      throw new IncorrectInput("text-empty", "the text is empty", null, "body");
    }
    return document;
  }
}
