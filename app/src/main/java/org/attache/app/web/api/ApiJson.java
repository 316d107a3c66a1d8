package org.attache.app.web.api;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.attache.ledger.query.ActorLine;
import org.attache.ledger.query.ClaimLine;
import org.attache.ledger.query.DecisionLine;
import org.attache.ledger.query.DocumentLine;
import org.attache.ledger.query.Publication;
import org.attache.ledger.query.StoredDocument;
import org.attache.model.Reading;
import org.attache.model.json.ReadingCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what the API tells of documents, claims and decisions. Safe for several threads. */
final class ApiJson {
  private final JsonFactory factory = new JsonFactory();
  private final ReadingCodec readings = new ReadingCodec().withReasons().withText();

  /** Returns the object whose members {@code members} writes. */
  String object(Consumer<JsonGenerator> members) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  /** Writes a list of values that are JSON already. */
  static void raw(JsonGenerator json, String name, List<String> items) {
    json.writeName(name);
    json.writeRawValue("[" + String.join(",", items) + "]");
  }

  static void strings(JsonGenerator json, String name, Iterable<String> items) {
    json.writeArrayPropertyStart(name);
    items.forEach(json::writeString);
    json.writeEndArray();
  }

  String document(DocumentLine line) {
    return object(
        json -> {
          json.writeStringProperty("id", line.id());
          json.writeStringProperty("version", line.version());
          text(json, "url", line.url());
          text(json, "title", line.title());
          text(json, "publisher", line.publisher());
          json.writeStringProperty("published", line.published().toString());
          json.writeNumberProperty("claims", line.claims());
        });
  }

  /** Returns the reading by the contract, with {@code version} and ids of its claims before it. */
  String document(StoredDocument stored) {
    String reading =
        readings.encode(
            new Reading(
                stored.document(),
                stored.assertions().stream().map(assertion -> assertion.claim()).toList(),
                stored.quotations()));
    return object(
        json -> {
          json.writeStringProperty("version", stored.version());
          strings(
              json,
              "claim_ids",
              stored.assertions().stream().map(assertion -> assertion.id()).toList());
          json.writeArrayPropertyStart("publications");
          for (Publication publication : stored.publications()) {
            json.writeStartObject();
            json.writeStringProperty("document", publication.document());
            text(json, "url", publication.url());
            text(json, "publisher", publication.publisher());
            text(json, "title", publication.title());
            json.writeStringProperty("published", publication.day().toString());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeName("reading");
          json.writeRawValue(reading);
        });
  }

  String claim(ClaimLine line) {
    return object(
        json -> {
          json.writeStringProperty("id", line.id());
          text(json, "event_id", line.event());
          json.writeStringProperty("status", line.status());
          json.writeStringProperty("document", line.source().document());
          text(json, "url", line.source().url());
          text(json, "publisher", line.source().publisher());
          text(json, "title", line.source().title());
          json.writeStringProperty("published", line.source().published().toString());
          json.writeStringProperty("sentence", line.sentence());
          json.writeName("claim");
          json.writeRawValue(line.json());
        });
  }

  String actor(ActorLine line) {
    return object(
        json -> {
          json.writeStringProperty("name", line.name());
          text(json, "code", line.code());
          json.writeNumberProperty("events", line.events());
        });
  }

  String decision(DecisionLine line) {
    return object(
        json -> {
          json.writeStringProperty("id", line.id());
          json.writeStringProperty("by", line.analyst());
          json.writeStringProperty("decided", line.decided().toString());
          json.writeStringProperty("reason", line.reason());
          text(json, "text", line.text());
          json.writeName("ruling");
          json.writeRawValue(line.ruling());
        });
  }
}
