package org.attache.ledger.watch;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.attache.ledger.change.ChangeKind;
import org.attache.ledger.change.EventChange;
import org.attache.ledger.change.Snapshot;
import org.attache.ledger.change.SnapshotText;
import org.attache.ledger.store.StoredAlert;
import org.attache.model.Named;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.JsonWriting;
import org.attache.model.json.Origin;
import tools.jackson.core.JsonGenerator;

/** Spells alerts as JSON objects. Immutable, safe for use by several threads. */
public final class AlertText {
  private final JsonWriting writing = new JsonWriting();
  private final JsonParsing parsing = new JsonParsing();

  /** Returns the alert on one line. */
  public String of(Alert alert) {
    return writing.object(json -> write(json, alert));
  }

  private static void write(JsonGenerator json, Alert alert) {
    EventChange change = alert.change();
    json.writeStringProperty("id", alert.id());
    json.writeObjectPropertyStart("watch");
    json.writeStringProperty("id", alert.watch());
    json.writeStringProperty("name", alert.name());
    json.writeEndObject();
    json.writeStringProperty("event_id", change.event());
    json.writeStringProperty("day", change.day().toString());
    json.writeArrayPropertyStart("changes");
    alert.kinds().stream().sorted().map(Named::label).forEach(json::writeString);
    json.writeEndArray();
    Snapshot before = change.before();
    if (before != null) {
      json.writeObjectPropertyStart("before");
      SnapshotText.write(json, before);
      json.writeEndObject();
    }
    json.writeObjectPropertyStart("after");
    SnapshotText.write(json, change.after());
    json.writeEndObject();
    json.writeArrayPropertyStart("sentences");
    for (Alert.Sentence sentence : alert.sentences()) {
      json.writeStartObject();
      json.writeStringProperty("text", sentence.text());
      json.writeStringProperty("claim", sentence.claim());
      json.writeStringProperty("document", sentence.document());
      json.writeStringProperty("outlet", sentence.outlet());
      JsonWriting.text(json, "title", sentence.title());
      JsonWriting.text(json, "url", sentence.url());
      json.writeStringProperty("published", sentence.published().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringProperty("made", alert.made().toString());
  }

  /** Reads an alert as it is kept. */
  public Alert alert(StoredAlert stored) {
    JsonValue json = parsing.parse(stored.content(), Origin.of("alert " + stored.id()));
    JsonValue watch = json.required("watch");
    Set<ChangeKind> kinds =
        new LinkedHashSet<>(json.list("changes", item -> item.named(ChangeKind.class)));
    return new Alert(
        json.required("id").text(),
        watch.required("id").text(),
        watch.required("name").text(),
        new EventChange(
            json.required("event_id").text(),
            json.required("day").day(),
            json.optional("before", SnapshotText::snapshot),
            SnapshotText.snapshot(json.required("after"))),
        kinds,
        json.list("sentences", AlertText::sentence),
        Instant.parse(json.required("made").text()));
  }

  private static Alert.Sentence sentence(JsonValue json) {
    return new Alert.Sentence(
        json.required("text").text(),
        json.required("claim").text(),
        json.required("document").text(),
        json.required("outlet").text(),
        json.optional("title", JsonValue::text),
        json.optional("url", JsonValue::text),
        json.required("published").day());
  }
}
