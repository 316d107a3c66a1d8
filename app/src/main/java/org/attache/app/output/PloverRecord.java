package org.attache.app.output;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Named;
import org.attache.model.Place;
import org.attache.model.QuadClass;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.plover.PloverView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of PLOVER data. The fields are those of the PLOVER manual; {@code auxiliary_mode},
 * {@code cameo} and {@code content} (the event that is requested, agreed or refused) are added.
 *
 * @param id names it among others
 * @param claim what was read
 * @param view its PLOVER view
 * @param cameo its CAMEO code
 * @param date the day of the event
 * @param text the sentence
 * @param stage how far the event has come, where lines are to tell it; null where not
 * @param cited where it was read
 */
public record PloverRecord(
    String id,
    Claim claim,
    PloverView view,
    String cameo,
    @Nullable LocalDate date,
    String text,
    @Nullable Stage stage,
    Citation cited) {
  /**
   * Where a claim was read.
   *
   * @param publisher the outlet
   * @param url address of the document
   * @param title title of the document
   * @param language ISO 639-1 code
   */
  public record Citation(
      @Nullable String publisher,
      @Nullable String url,
      @Nullable String title,
      @Nullable String language) {}

  /**
   * Returns the day of the event as PLOVER has it: a plain event's own day where the text gives one
   * day, else the day of the report, which is also the day of a request, agreement or refusal.
   */
  public static @Nullable LocalDate day(
      Claim claim, PloverView view, @Nullable LocalDate published) {
    Days days = claim.time() == null ? null : claim.time().days();
    if (days == null || view.category() != view.content()) {
      return published;
    }
    LocalDate first = days.earliest();
    return first != null && first.equals(days.latest()) ? first : published;
  }

  /** Returns the record on one line. */
  public String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
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
      json.writeStringProperty("text", text);
      textInfo(json);
      citation(json);
      json.writeStringProperty("coder", "attache");
      property(json, "stage", stage == null ? null : stage.label());
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Returns the number of a class, 1 for verbal cooperation to 4 for material conflict. */
  public static int quadCode(QuadClass quadClass) {
    return switch (quadClass) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  private void textInfo(JsonGenerator json) {
    json.writeObjectPropertyStart("text_info");
    Span evidence = claim.evidence();
    json.writeNumberProperty("start", evidence.begin());
    json.writeNumberProperty("end", evidence.end());
    json.writeEndObject();
  }

  private void citation(JsonGenerator json) {
    json.writeObjectPropertyStart("cite_info");
    property(json, "citation", cited.publisher());
    property(json, "url", cited.url());
    property(json, "title", cited.title());
    property(json, "language", cited.language());
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
