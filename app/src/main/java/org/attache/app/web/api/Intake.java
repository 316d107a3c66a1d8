package org.attache.app.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.app.web.Problem;
import org.attache.app.web.Reception;
import org.attache.app.web.Viewer;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.store.Inbox;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.IncorrectInput;
import org.attache.model.json.DocumentCodec;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Takes documents in: they are on disk when this answers, and read afterwards. */
final class Intake {
  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;
  private static final int MOST_LINES = 10_000;
  private static final int ID_DIGITS = 32;

  private final DocumentCodec codec = new DocumentCodec();
  private final ApiJson json = new ApiJson();
  private final Reception reception;

  Intake(Reception reception) {
    this.reception = reception;
  }

  /** What becomes of a line at once: it is accepted, or refused with a reason. */
  private record Line(
      int number, Inbox.@Nullable Pushed accepted, @Nullable AttacheException refused) {}

  /** Accepts the document, or one a line, of the body. */
  void take(Context context) {
    String body = context.body();
    @Nullable String type = context.contentType();
    boolean lines = type != null && type.startsWith("application/x-ndjson");
    @Nullable String key = key(context.header(KEY));
    List<Line> taken = lines ? lines(body) : List.of(line(body, 1));
    if (taken.size() > MOST_LINES) {
      new Problem(413, "lines-too-many", "at most " + MOST_LINES + " documents at once", null)
          .answer(context);
      return;
    }
    List<Inbox.Pushed> accepted =
        taken.stream().map(Line::accepted).filter(Objects::nonNull).toList();
    if (accepted.isEmpty()) {
      throw taken.stream()
          .map(Line::refused)
          .filter(Objects::nonNull)
          .findFirst()
          .orElseGet(() -> new IncorrectInput("text-empty", "no document in it", null, "body"));
    }
    String sender = Viewer.of(context).name();
    String content = Digest.of(lines ? "lines" : "one", body);
    String answer =
        reception.accept(sender, key, content, accepted, answer(taken, accepted.size()));
    if (!lines) {
      context.header("Location", "/v1/documents/inbox/" + accepted.get(0).id());
    }
    context.status(202).contentType("application/json").result(answer);
  }

  private static @Nullable String key(@Nullable String given) {
    if (given != null && (given.isBlank() || given.length() > LONGEST_KEY)) {
      throw new IncorrectInput(
          "key-malformed", KEY + " must have 1 to " + LONGEST_KEY + " characters", given, null);
    }
    return given;
  }

  private List<Line> lines(String body) {
    List<Line> taken = new ArrayList<>();
    int number = 0;
    for (String line : body.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        taken.add(line(line, number));
      }
    }
    return taken;
  }

  private Line line(String text, int number) {
    try {
      Document document = named(codec.decode(text, Origin.line("body", number)), number);
      if (document.text().isBlank()) {
        throw new IncorrectInput("text-empty", "the text is empty", null, "body:" + number);
      }
      String told = codec.encode(document);
      String id = Digest.of("pushed", document.id(), told).substring(0, ID_DIGITS);
      return new Line(number, new Inbox.Pushed(id, document.id(), told), null);
    } catch (AttacheException e) {
      return new Line(number, null, e);
    }
  }

  /** A document without id and address is named by its text, not by its line. */
  private static Document named(Document document, int number) {
    return document.id().equals("body:" + number)
        ? new Document(
            "pushed-" + Digest.of(document.text()).substring(0, 16),
            document.url(),
            document.title(),
            document.publisher(),
            document.published(),
            document.language(),
            document.text())
        : document;
  }

  private String answer(List<Line> taken, int accepted) {
    return json.object(
        out -> {
          out.writeNumberProperty("accepted", accepted);
          out.writeNumberProperty("refused", taken.size() - accepted);
          out.writeArrayPropertyStart("documents");
          taken.forEach(line -> write(line, out));
          out.writeEndArray();
        });
  }

  private static void write(Line line, JsonGenerator out) {
    out.writeStartObject();
    out.writeNumberProperty("line", line.number());
    Inbox.Pushed accepted = line.accepted();
    AttacheException refused = line.refused();
    if (accepted != null) {
      out.writeStringProperty("inbox", accepted.id());
      out.writeStringProperty("document", accepted.document());
    }
    if (refused != null) {
      out.writeStringProperty("code", refused.code());
      out.writeStringProperty("reason", String.valueOf(refused.getMessage()));
    }
    out.writeEndObject();
  }

  /** Tells how it stands with a document that was accepted. */
  void item(Context context) {
    Inbox.Item item = reception.item(context.pathParam("id"));
    context
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(
            json.object(
                out -> {
                  out.writeStringProperty("inbox", item.id());
                  out.writeStringProperty("document", item.document());
                  out.writeStringProperty("state", item.state());
                  ApiJson.text(out, "detail", item.detail());
                  out.writeStringProperty("received", item.received().toString());
                  if (item.settled() != null) {
                    out.writeStringProperty("settled", item.settled().toString());
                  }
                }));
  }
}
