package org.attache.app.output;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.Named;
import org.attache.model.Place;
import org.attache.model.QuadClass;
import org.attache.model.plover.PloverView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of PLOVER data. The fields are those of the PLOVER manual; {@code auxiliary_mode},
 * {@code cameo} and {@code content} (the event that is requested, agreed or refused) are added.
 *
 * @param document where it was read
 * @param number the claim's place in the document, counted from 1
 * @param claim what was read
 * @param view its PLOVER view
 * @param cameo its CAMEO code
 * @param date the day of the event
 */
record PloverRecord(
    Document document,
    int number,
    Claim claim,
    PloverView view,
    String cameo,
    @Nullable LocalDate date) {
  /** Returns the record on one line. */
  String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", document.id() + "#" + number);
      property(json, "date", date == null ? null : date.toString());
      entities(json, "actor", view.actors());
      json.writeArrayPropertyStart("event");
      json.writeString(view.category().name());
      json.writeEndArray();
      labels(json, "mode", view.modes());
      labels(json, "auxiliary_mode", view.auxiliaryModes());
      labels(json, "context", view.contexts());
      entities(json, "recipient", view.recipients());
      json.writeStringProperty("content", view.content().name());
      json.writeStringProperty("cameo", cameo);
      json.writeNumberProperty("quad_code", quadCode(view.category().quadClass()));
      json.writeNumberProperty("event_scale", view.score());
      json.writeArrayPropertyStart("event_text");
      json.writeString(claim.trigger().text());
      json.writeEndArray();
      place(json, claim.place());
      json.writeStringProperty("text", claim.evidence().of(document.text()));
      textInfo(json);
      citation(json);
      json.writeStringProperty("coder", "attache");
      json.writeEndObject();
    }
    return out.toString();
  }

  private static int quadCode(QuadClass quadClass) {
    return switch (quadClass) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  private void textInfo(JsonGenerator json) {
    json.writeObjectPropertyStart("text_info");
    json.writeNumberProperty("start", claim.evidence().begin());
    json.writeNumberProperty("end", claim.evidence().end());
    json.writeEndObject();
  }

  private void citation(JsonGenerator json) {
    json.writeObjectPropertyStart("cite_info");
    property(json, "citation", document.publisher());
    property(json, "url", document.url());
    property(json, "title", document.title());
    property(json, "language", document.language());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, @Nullable Place place) {
    if (place != null) {
      json.writeObjectPropertyStart("event_loc");
      json.writeStringProperty("name", place.name());
      property(json, "country", place.country());
      if (place.latitude() != null && place.longitude() != null) {
        json.writeNumberProperty("latitude", place.latitude());
        json.writeNumberProperty("longitude", place.longitude());
      }
      json.writeEndObject();
    }
  }

  private static void entities(JsonGenerator json, String name, List<Entity> entities) {
    json.writeArrayPropertyStart(name);
    for (Entity entity : entities) {
      json.writeStartObject();
      property(json, "code", entity.code());
      property(json, "sector", entity.sector() == null ? null : entity.sector().name());
      json.writeStringProperty("entity_text", entity.excerpt().text());
      property(json, "identifier_text", entity.name());
      property(json, "office", entity.office());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void labels(JsonGenerator json, String name, List<? extends Named> labels) {
    json.writeArrayPropertyStart(name);
    labels.forEach(label -> json.writeString(label.label()));
    json.writeEndArray();
  }

  private static void property(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
