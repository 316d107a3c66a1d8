package org.attache.app.answer;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.attache.ledger.query.Course;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Profile;
import org.attache.model.Days;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes answers as JSON objects on one line: absent values are left out, days are ISO 8601.
 * Immutable, safe for use by several threads.
 */
public final class AnswerJson {
  private final JsonFactory factory = new JsonFactory();

  /** Returns where an event stands. */
  public String line(EventLine line) {
    return object(json -> line(json, line));
  }

  /** Returns how an event moved: {@code before} and {@code steps}, each as {@link #line}. */
  public String course(Course course) {
    return object(
        json -> {
          json.writeStringProperty("id", course.now().id());
          json.writeStringProperty("title", course.now().title());
          EventLine before = course.before();
          if (before != null) {
            json.writeObjectPropertyStart("before");
            line(json, before);
            json.writeEndObject();
          }
          list(json, "steps", course.steps(), step -> nested(json, () -> line(json, step)));
        });
  }

  /** Returns what is known of a participant. */
  public String profile(Profile profile) {
    return object(
        json -> {
          json.writeStringProperty("asked", profile.term().asked());
          text(json, "code", profile.term().code());
          json.writeNumberProperty("counted", profile.counted());
          json.writeBooleanProperty("more", profile.more());
          list(json, "names", profile.names(), name -> nested(json, () -> name(json, name)));
          list(
              json,
              "types",
              profile.types(),
              count -> nested(json, () -> count(json, "event", count.what().name(), count)));
          list(
              json,
              "partners",
              profile.partners(),
              count -> nested(json, () -> count(json, "name", count.what(), count)));
          list(json, "events", profile.events(), line -> nested(json, () -> line(json, line)));
        });
  }

  /** Returns the one object whose members {@code members} writes. */
  String object(Consumer<JsonGenerator> members) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  static void line(JsonGenerator json, EventLine line) {
    json.writeStringProperty("id", line.id());
    json.writeStringProperty("title", line.title());
    json.writeStringProperty("event", line.type().name());
    json.writeStringProperty("stage", line.stage().label());
    json.writeStringProperty("since", line.since().toString());
    json.writeStringProperty("voice", label(line.voice()));
    json.writeBooleanProperty("lapsed", line.lapsed());
    json.writeBooleanProperty("disputed", line.contradicted());
    days(json, "days", line.days());
    if (!line.once().isEmpty()) {
      list(json, "days_before", line.once(), days -> nested(json, () -> bounds(json, days)));
    }
    text(json, "place", line.place());
    text(json, "country", line.country());
    EventLine.Counts counts = line.counts();
    json.writeNumberProperty("reports", counts.reports());
    json.writeNumberProperty("documents", counts.documents());
    json.writeNumberProperty("outlets", counts.outlets());
    json.writeNumberProperty("independent", counts.independent());
    json.writeStringProperty("first_by", counts.firstBy());
    json.writeStringProperty("last_reported", line.lastReported().toString());
  }

  private static void name(JsonGenerator json, Profile.Name name) {
    json.writeStringProperty("name", name.name());
    text(json, "code", name.code());
    text(json, "office", name.office());
    json.writeNumberProperty("events", name.events());
  }

  private static void count(
      JsonGenerator json, String member, String what, Profile.Count<?> count) {
    json.writeStringProperty(member, what);
    json.writeNumberProperty("events", count.events());
  }

  static void days(JsonGenerator json, String name, @Nullable Days days) {
    if (days != null) {
      json.writeObjectPropertyStart(name);
      bounds(json, days);
      json.writeEndObject();
    }
  }

  private static void bounds(JsonGenerator json, Days days) {
    day(json, "earliest", days.earliest());
    day(json, "latest", days.latest());
  }

  private static void day(JsonGenerator json, String name, @Nullable LocalDate day) {
    text(json, name, day == null ? null : day.toString());
  }

  static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  static <T> void list(JsonGenerator json, String name, List<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }

  static void nested(JsonGenerator json, Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
