package org.attache.app.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.app.output.CsvRow;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Party;
import org.attache.ledger.query.Survey;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A list of events as a table for machines.
 *
 * @param lines the events, in order
 * @param parties who takes part, by id of the event
 */
record EventTable(List<EventLine> lines, Map<String, List<Party>> parties) {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "event",
          "stage",
          "lapsed",
          "since",
          "last_reported",
          "earliest",
          "latest",
          "place",
          "country",
          "parties",
          "reports",
          "outlets",
          "independent",
          "first_by",
          "contradicted");

  static EventTable of(List<EventLine> lines, Survey survey) {
    return new EventTable(lines, survey.parties(lines.stream().map(EventLine::id).toList()));
  }

  /** Answers with the table in a form: {@code csv} or {@code json}. */
  void serve(Context context, String form) {
    if (form.equals("csv")) {
      context.contentType("text/csv; charset=utf-8").result(csv());
    } else {
      context.contentType("application/json; charset=utf-8").result(json());
    }
  }

  private String csv() {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (EventLine line : lines) {
      Days days = line.days();
      CsvRow row = new CsvRow();
      row.typed(line.id()).text(line.title()).typed(line.type());
      row.typed(stage(line)).typed(line.lapsed()).typed(line.since()).typed(line.lastReported());
      row.typed(days == null ? null : days.earliest()).typed(days == null ? null : days.latest());
      row.text(line.place()).typed(line.country()).text(names(line));
      row.typed(line.counts().reports()).typed(line.counts().outlets());
      row.typed(line.counts().independent()).text(line.counts().firstBy());
      out.append(row.typed(line.contradicted()).line());
    }
    return out.toString();
  }

  private String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("events");
      lines.forEach(line -> write(json, line));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private void write(JsonGenerator json, EventLine line) {
    Days days = line.days();
    json.writeStartObject();
    json.writeStringProperty("id", line.id());
    json.writeStringProperty("title", line.title());
    json.writeStringProperty("event", line.type().name());
    json.writeStringProperty("stage", stage(line));
    json.writeBooleanProperty("lapsed", line.lapsed());
    json.writeStringProperty("since", line.since().toString());
    json.writeStringProperty("last_reported", line.lastReported().toString());
    text(json, "earliest", days == null ? null : days.earliest());
    text(json, "latest", days == null ? null : days.latest());
    text(json, "place", line.place());
    text(json, "country", line.country());
    json.writeArrayPropertyStart("parties");
    for (Party party : parties.getOrDefault(line.id(), List.of())) {
      json.writeStartObject();
      json.writeStringProperty("name", party.name());
      text(json, "code", party.code());
      text(json, "office", party.office());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("reports", line.counts().reports());
    json.writeNumberProperty("outlets", line.counts().outlets());
    json.writeNumberProperty("independent", line.counts().independent());
    json.writeStringProperty("first_by", line.counts().firstBy());
    json.writeBooleanProperty("contradicted", line.contradicted());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }

  private static String stage(EventLine line) {
    return line.stage().name().toLowerCase(java.util.Locale.ROOT);
  }

  private String names(EventLine line) {
    return parties.getOrDefault(line.id(), List.of()).stream()
        .map(Party::name)
        .collect(Collectors.joining("; "));
  }
}
