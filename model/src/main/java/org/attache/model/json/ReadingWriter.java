package org.attache.model.json;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Named;
import org.attache.model.Place;
import org.attache.model.Quotation;
import org.attache.model.Reason;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes claims and quotations, members in the contract's order. */
final class ReadingWriter {
  private final JsonGenerator json;
  private final boolean reasons;

  ReadingWriter(JsonGenerator json, boolean reasons) {
    this.json = json;
    this.reasons = reasons;
  }

  void claim(Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("event", claim.event().name());
    labels("modes", claim.modes());
    labels("contexts", claim.contexts());
    json.writeStringProperty("stage", claim.stage().label());
    JsonWriting.list(json, "stage_by", claim.stageBy(), this::entity);
    json.writeBooleanProperty("hedged", claim.hedged());
    json.writeObjectPropertyStart("trigger");
    excerpt(claim.trigger());
    json.writeEndObject();
    json.writeObjectPropertyStart("evidence");
    span(claim.evidence());
    json.writeEndObject();
    JsonWriting.list(json, "actors", claim.actors(), this::entity);
    JsonWriting.list(json, "recipients", claim.recipients(), this::entity);
    time(claim.time());
    place(claim.place());
    JsonWriting.list(json, "attribution", claim.attribution(), this::attribution);
    JsonWriting.decimal(json, "confidence", claim.confidence(), 2, 4);
    if (reasons) {
      JsonWriting.list(json, "reasons", claim.reasons(), this::reason);
    }
    json.writeEndObject();
  }

  void quotation(Quotation quotation) {
    json.writeStartObject();
    excerpt(quotation.excerpt());
    json.writeBooleanProperty("direct", quotation.direct());
    entity("speaker", quotation.speaker());
    JsonWriting.text(json, "cue", quotation.cue());
    entity("addressee", quotation.addressee());
    json.writeEndObject();
  }

  private void labels(String name, List<? extends Named> constants) {
    JsonWriting.list(json, name, constants, constant -> json.writeString(constant.label()));
  }

  private void span(Span span) {
    json.writeNumberProperty("begin", span.begin());
    json.writeNumberProperty("end", span.end());
  }

  private void excerpt(Excerpt excerpt) {
    span(excerpt.span());
    json.writeStringProperty("text", excerpt.text());
  }

  private void entity(String name, @Nullable Entity entity) {
    if (entity != null) {
      json.writeName(name);
      entity(entity);
    }
  }

  private void entity(Entity entity) {
    json.writeStartObject();
    excerpt(entity.excerpt());
    JsonWriting.text(json, "name", entity.name());
    JsonWriting.text(json, "code", entity.code());
    Sector sector = entity.sector();
    JsonWriting.text(json, "sector", sector == null ? null : sector.name());
    JsonWriting.text(json, "office", entity.office());
    json.writeEndObject();
  }

  private void time(@Nullable Timex time) {
    if (time == null) {
      return;
    }
    json.writeObjectPropertyStart("time");
    excerpt(time.excerpt());
    Days days = time.days();
    if (days != null) {
      day("earliest", days.earliest());
      day("latest", days.latest());
    }
    json.writeEndObject();
  }

  private void day(String name, @Nullable LocalDate day) {
    JsonWriting.text(json, name, day == null ? null : day.toString());
  }

  private void place(@Nullable Place place) {
    if (place == null) {
      return;
    }
    json.writeObjectPropertyStart("place");
    excerpt(place.excerpt());
    JsonWriting.text(json, "name", place.name());
    JsonWriting.text(json, "country", place.country());
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude != null && longitude != null) {
      // five decimals are about a metre
      JsonWriting.decimal(json, "latitude", latitude, 0, 5);
      JsonWriting.decimal(json, "longitude", longitude, 0, 5);
    }
    json.writeEndObject();
  }

  private void attribution(Attribution attribution) {
    json.writeStartObject();
    entity("source", attribution.source());
    json.writeStringProperty("kind", attribution.kind().label());
    JsonWriting.text(json, "cue", attribution.cue());
    json.writeEndObject();
  }

  private void reason(Reason reason) {
    json.writeStartObject();
    json.writeStringProperty("aspect", reason.aspect());
    json.writeStringProperty("decided_by", reason.decidedBy());
    JsonWriting.text(json, "detail", reason.detail());
    json.writeEndObject();
  }
}
