package org.attache.ledger.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.decision.Ruling;
import org.attache.ledger.decision.Ruling.Change;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.attache.model.error.Fault;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Spells rulings as JSON: {@code ruling}, then {@code anchors} of {@code assertion}, {@code
 * document}, {@code begin}, {@code end}, {@code event}, then {@code undoes}, or for a correction
 * {@code fields} and a {@code claim} in the contract's form that holds their new values. Safe for
 * use by several threads.
 */
final class RulingText {
  private static final Excerpt NO_WORDS = new Excerpt(new Span(0, 1), "-");

  private final JsonFactory factory = new JsonFactory();
  private final ClaimText claims;

  RulingText(ClaimText claims) {
    this.claims = claims;
  }

  String of(Ruling ruling) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("ruling", name(ruling));
      json.writeArrayPropertyStart("anchors");
      ruling.anchors().forEach(anchor -> write(json, anchor));
      json.writeEndArray();
      if (ruling instanceof Ruling.Undo undo) {
        json.writeStringProperty("undoes", undo.decision());
      } else if (ruling instanceof Ruling.Correct correct) {
        write(json, correct.change());
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static String name(Ruling ruling) {
    return ruling.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static void write(JsonGenerator json, Anchor anchor) {
    json.writeStartObject();
    json.writeStringProperty("assertion", anchor.assertion());
    json.writeStringProperty("document", anchor.document());
    json.writeNumberProperty("begin", anchor.trigger().begin());
    json.writeNumberProperty("end", anchor.trigger().end());
    json.writeStringProperty("event", anchor.event().name());
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Change change) {
    json.writeArrayPropertyStart("fields");
    fields(change).forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("claim", claims.of(carrier(change)));
  }

  private static List<String> fields(Change change) {
    List<String> fields = new ArrayList<>();
    add(fields, "event", change.event());
    add(fields, "stage", change.stage());
    add(fields, "days", change.days());
    add(fields, "place", change.place());
    add(fields, "actors", change.actors());
    add(fields, "recipients", change.recipients());
    add(fields, "hedged", change.hedged());
    return fields;
  }

  private static void add(List<String> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.add(name);
    }
  }

  private static Claim carrier(Change change) {
    Days days = change.days();
    EventType event = change.event();
    Stage stage = change.stage();
    return new Claim(
        event == null ? EventType.AGREE : event,
        List.of(),
        List.of(),
        stage == null ? Stage.MOOTED : stage,
        List.of(),
        Boolean.TRUE.equals(change.hedged()),
        NO_WORDS,
        NO_WORDS.span(),
        change.actors() == null ? List.of() : change.actors(),
        change.recipients() == null ? List.of() : change.recipients(),
        days == null ? null : new Timex(NO_WORDS, days),
        change.place(),
        List.of(),
        1,
        List.of());
  }

  Ruling ruling(String json, Origin origin) {
    Parts parts = new Parts();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        parts.take(parser.currentName(), parser);
      }
    }
    List<Anchor> anchors = parts.anchors;
    return switch (parts.ruling) {
      case "confirm" -> new Ruling.Confirm(anchors.get(0));
      case "reject" -> new Ruling.Reject(anchors.get(0));
      case "note" -> new Ruling.Note(anchors.get(0));
      case "merge" -> new Ruling.Merge(anchors.get(0), anchors.get(1));
      case "split" -> new Ruling.Split(anchors);
      case "undo" -> new Ruling.Undo(parts.undoes);
      case "correct" ->
          new Ruling.Correct(
              anchors.get(0), change(parts.fields, claims.claim(parts.claim, origin)));
      default ->
          throw new Fault("ruling-unknown", "no such ruling: " + parts.ruling, parts.ruling, null);
    };
  }

  private static Change change(List<String> fields, Claim claim) {
    Timex time = claim.time();
    return new Change(
        fields.contains("event") ? claim.event() : null,
        fields.contains("stage") ? claim.stage() : null,
        fields.contains("days") && time != null ? time.days() : null,
        fields.contains("place") ? claim.place() : null,
        fields.contains("actors") ? claim.actors() : null,
        fields.contains("recipients") ? claim.recipients() : null,
        fields.contains("hedged") ? claim.hedged() : null);
  }

  /** What stands in a ruling's JSON. */
  private static final class Parts {
    private String ruling = "";
    private String undoes = "";
    private String claim = "";
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();

    void take(String name, JsonParser parser) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "ruling" -> ruling = parser.getString();
        case "undoes" -> undoes = parser.getString();
        case "claim" -> claim = parser.getString();
        case "anchors" -> {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            anchors.add(anchor(parser));
          }
        }
        case "fields" -> {
          while (parser.nextToken() == JsonToken.VALUE_STRING) {
            fields.add(parser.getString());
          }
        }
        default -> throw new Fault("ruling-unknown", "unknown member " + name, value.name(), null);
      }
    }

    private static Anchor anchor(JsonParser parser) {
      String assertion = "";
      String document = "";
      int begin = 0;
      int end = 0;
      EventType event = EventType.AGREE;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "assertion" -> assertion = parser.getString();
          case "document" -> document = parser.getString();
          case "begin" -> begin = parser.getIntValue();
          case "end" -> end = parser.getIntValue();
          default -> event = EventType.valueOf(parser.getString());
        }
      }
      return new Anchor(assertion, document, new Span(begin, end), event);
    }
  }
}
