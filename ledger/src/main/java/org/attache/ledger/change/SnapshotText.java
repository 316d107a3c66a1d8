package org.attache.ledger.change;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.JsonWriting;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Spells snapshots as JSON objects: absent values are left out, days are ISO 8601. Immutable, safe
 * for use by several threads.
 */
public final class SnapshotText {
  private final JsonWriting writing = new JsonWriting();
  private final JsonParsing parsing = new JsonParsing();

  /** Returns the snapshot on one line. */
  public String of(Snapshot snapshot) {
    return writing.object(json -> write(json, snapshot));
  }

  /** Writes the snapshot's members into an object. */
  public static void write(JsonGenerator json, Snapshot snapshot) {
    json.writeStringProperty("title", snapshot.title());
    json.writeStringProperty("event", snapshot.type().name());
    json.writeStringProperty("stage", snapshot.stage().label());
    json.writeBooleanProperty("lapsed", snapshot.lapsed());
    Days days = snapshot.days();
    if (days != null) {
      JsonWriting.text(json, "earliest", text(days.earliest()));
      JsonWriting.text(json, "latest", text(days.latest()));
    }
    JsonWriting.text(json, "place", snapshot.place());
    JsonWriting.text(json, "country", snapshot.country());
    json.writeArrayPropertyStart("participants");
    for (Participant participant : snapshot.participants()) {
      json.writeStartObject();
      json.writeStringProperty("name", participant.name());
      JsonWriting.text(json, "code", participant.code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanProperty("disputed", snapshot.contradicted());
    json.writeStringProperty("last_reported", snapshot.lastReported().toString());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** Reads what {@link #of} wrote. */
  public Snapshot snapshot(String json, Origin origin) {
    return snapshot(parsing.parse(json, origin));
  }

  /** Reads what {@link #of} wrote. */
  public static Snapshot snapshot(JsonValue json) {
    LocalDate earliest = json.optional("earliest", JsonValue::day);
    LocalDate latest = json.optional("latest", JsonValue::day);
    return new Snapshot(
        json.required("title").text(),
        json.required("event").constant(EventType.class),
        json.required("stage").named(Stage.class),
        json.required("lapsed").bool(),
        earliest == null && latest == null ? null : new Days(earliest, latest),
        json.optional("place", JsonValue::text),
        json.optional("country", JsonValue::text),
        json.list(
            "participants",
            item ->
                new Participant(
                    item.required("name").text(), item.optional("code", JsonValue::text))),
        json.required("disputed").bool(),
        json.required("last_reported").day());
  }
}
