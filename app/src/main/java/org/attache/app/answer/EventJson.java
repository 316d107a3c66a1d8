package org.attache.app.answer;

import static org.attache.app.answer.AnswerJson.label;
import static org.attache.app.answer.AnswerJson.list;
import static org.attache.app.answer.AnswerJson.nested;
import static org.attache.app.answer.AnswerJson.text;

import java.util.List;
import org.attache.ledger.Event;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Report;
import org.attache.ledger.entry.Source;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Step;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Story;
import org.attache.ledger.story.Tie;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.Timex;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one event with its course, positions, reports, ties and decisions as a JSON object on one
 * line. Immutable, safe for use by several threads.
 */
public final class EventJson {
  private final AnswerJson answers = new AnswerJson();

  /** Returns the whole event, what binds it to others, and its storyline. */
  public String event(Event event, List<Bond> bonds, Story story) {
    return answers.object(
        json -> {
          members(json, event, bonds);
          json.writeObjectPropertyStart("storyline");
          list(
              json,
              "events",
              story.events(),
              line -> nested(json, () -> AnswerJson.line(json, line)));
          list(json, "ties", story.ties(), tie -> tie(json, tie));
          json.writeBooleanProperty("more", story.more());
          json.writeEndObject();
        });
  }

  private static void members(JsonGenerator json, Event event, List<Bond> bonds) {
    head(json, event);
    list(json, "course", event.history().steps(), step -> step(json, step));
    list(json, "positions", event.positions(), position -> position(json, position));
    list(json, "claims", event.reports(), report -> nested(json, () -> report(json, report)));
    list(json, "ties", bonds, bond -> bond(json, bond, event));
    list(json, "absorbed", event.absorbed(), json::writeString);
    list(json, "decisions", event.decisions(), decision -> decision(json, decision));
  }

  private static void tie(JsonGenerator json, Tie tie) {
    nested(
        json,
        () -> {
          json.writeStringProperty("from", tie.from());
          json.writeStringProperty("to", tie.to());
          json.writeStringProperty("kind", tie.kind().label());
          text(json, "cue", tie.cue());
          json.writeStringProperty("sentence", tie.sentence());
        });
  }

  /** Returns one report of an event. */
  public String report(Event event, Report report) {
    return answers.object(
        json -> {
          json.writeStringProperty("event_id", event.id());
          report(json, report);
        });
  }

  private static void head(JsonGenerator json, Event event) {
    EventLine line = EventLine.of(event);
    if (line == null) {
      json.writeStringProperty("id", event.id());
      json.writeStringProperty("title", event.title());
      json.writeStringProperty("event", event.type().name());
    } else {
      AnswerJson.line(json, line);
    }
    list(json, "participants", event.participants(), entity -> entity(json, entity));
  }

  private static void entity(JsonGenerator json, Entity entity) {
    nested(
        json,
        () -> {
          json.writeStringProperty("name", entity.label());
          text(json, "code", entity.code());
          text(json, "office", entity.office());
        });
  }

  private static void step(JsonGenerator json, Step step) {
    nested(
        json,
        () -> {
          json.writeStringProperty("day", step.day().toString());
          json.writeStringProperty("stage", step.stage().label());
          json.writeStringProperty("voice", label(step.voice()));
          json.writeStringProperty("claim", step.assertion());
        });
  }

  private static void position(JsonGenerator json, Position position) {
    nested(
        json,
        () -> {
          json.writeStringProperty("holder", position.holder());
          json.writeBooleanProperty("party", position.party());
          json.writeStringProperty("stage", position.stage().label());
          json.writeStringProperty("since", position.since().toString());
          json.writeStringProperty("claim", position.assertion());
          list(json, "against", position.contradicts(), json::writeString);
        });
  }

  private static void report(JsonGenerator json, Report report) {
    Source source = report.assertion().source();
    Claim claim = report.claim();
    json.writeStringProperty("claim", report.assertion().id());
    json.writeStringProperty("published", source.published().toString());
    json.writeStringProperty("document", source.document());
    text(json, "publisher", source.publisher());
    text(json, "url", source.url());
    json.writeStringProperty("stage", claim.stage().label());
    json.writeBooleanProperty("counts", report.counts());
    json.writeStringProperty("status", status(report));
    Timex time = claim.time();
    AnswerJson.days(json, "days", time == null ? null : time.days());
    text(json, "place", claim.place() == null ? null : claim.place().name());
    list(json, "attribution", claim.attribution(), link -> attribution(json, link));
    json.writeStringProperty("trigger", claim.trigger().text());
    json.writeStringProperty("sentence", report.assertion().evidence());
    json.writeNumberProperty("link_score", report.link().score());
  }

  private static void attribution(JsonGenerator json, Attribution link) {
    nested(
        json,
        () -> {
          json.writeStringProperty("name", link.source().label());
          text(json, "code", link.source().code());
          json.writeStringProperty("kind", link.kind().label());
        });
  }

  private static String status(Report report) {
    if (report.rejected()) {
      return "rejected";
    }
    return report.superseded() ? "superseded" : report.confirmed() ? "confirmed" : "told";
  }

  private static void bond(JsonGenerator json, Bond bond, Event event) {
    nested(
        json,
        () -> {
          json.writeStringProperty("kind", bond.tie().kind().label());
          text(json, "cue", bond.tie().cue());
          json.writeBooleanProperty("after", !bond.tie().from().equals(event.id()));
          json.writeStringProperty("sentence", bond.tie().sentence());
          json.writeObjectPropertyStart("event");
          AnswerJson.line(json, bond.other());
          json.writeEndObject();
        });
  }

  private static void decision(JsonGenerator json, Decision decision) {
    nested(
        json,
        () -> {
          json.writeStringProperty("id", decision.id());
          json.writeStringProperty("decided", decision.decided().toString());
          json.writeStringProperty("by", decision.analyst());
          json.writeStringProperty("ruling", DecisionPhrases.kind(decision.ruling()));
          json.writeStringProperty("reason", decision.reason().label());
          text(json, "text", decision.text());
        });
  }
}
