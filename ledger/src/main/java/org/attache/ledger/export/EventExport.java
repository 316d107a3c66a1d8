package org.attache.ledger.export;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.Event;
import org.attache.ledger.LedgerRecord;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Standing;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes events with their histories as JSON lines: {@code id}, {@code event}, {@code participants}
 * of {@code name} and {@code code}, {@code days}, {@code lapsed}, and {@code history} with an entry
 * a counted report: {@code stage}, where the event stood after it, {@code says}, the report's own
 * stage where that differs, {@code published}, {@code document}, {@code trigger}, {@code days}.
 * Immutable, safe for use by several threads.
 */
public final class EventExport {
  private final JsonFactory factory = new JsonFactory();

  /** Returns a line an event, without line ends; events of which no report counts are left out. */
  public List<String> lines(LedgerRecord record) {
    return record.events().stream()
        .filter(event -> event.standing() != null)
        .map(this::line)
        .toList();
  }

  /** Returns the event as one line of JSON. */
  public String line(Event event) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", event.id());
      json.writeStringProperty("event", event.type().name());
      json.writeArrayPropertyStart("participants");
      event.participants().forEach(entity -> participant(json, entity));
      json.writeEndArray();
      Standing standing = event.standing();
      if (standing != null) {
        days(json, standing.days());
        json.writeBooleanProperty("lapsed", standing.lapsed());
      }
      json.writeArrayPropertyStart("history");
      history(json, event);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void participant(JsonGenerator json, Entity entity) {
    json.writeStartObject();
    json.writeStringProperty("name", entity.label());
    text(json, "code", entity.code());
    json.writeEndObject();
  }

  private static void history(JsonGenerator json, Event event) {
    List<Report> counted = event.reports().stream().filter(Report::counts).toList();
    List<Stage> standing = event.history().standing();
    for (int i = 0; i < counted.size(); i++) {
      entry(json, counted.get(i), standing.get(i));
    }
  }

  private static void entry(JsonGenerator json, Report report, Stage stage) {
    json.writeStartObject();
    json.writeStringProperty("stage", stage.label());
    Stage said = report.claim().stage();
    text(json, "says", said == stage ? null : said.label());
    json.writeStringProperty("published", report.assertion().source().published().toString());
    json.writeStringProperty("document", report.assertion().source().document());
    Excerpt trigger = report.claim().trigger();
    json.writeObjectPropertyStart("trigger");
    json.writeNumberProperty("begin", trigger.begin());
    json.writeNumberProperty("end", trigger.end());
    json.writeStringProperty("text", trigger.text());
    json.writeEndObject();
    Timex time = report.claim().time();
    days(json, time == null ? null : time.days());
    json.writeEndObject();
  }

  private static void days(JsonGenerator json, @Nullable Days days) {
    if (days != null) {
      json.writeObjectPropertyStart("days");
      day(json, "earliest", days.earliest());
      day(json, "latest", days.latest());
      json.writeEndObject();
    }
  }

  private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
    text(json, name, day == null ? null : day.toString());
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
