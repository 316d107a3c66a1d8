package org.attache.model.json;

import java.time.LocalDate;
import java.util.Set;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Mode;
import org.attache.model.Place;
import org.attache.model.Quotation;
import org.attache.model.Reason;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;

/** Makes claims and quotations of JSON values; excerpts are checked against the text, if any. */
final class ReadingParser {
  private static final Set<String> CLAIM =
      Set.of(
          "event",
          "modes",
          "contexts",
          "stage",
          "stage_by",
          "hedged",
          "trigger",
          "evidence",
          "actors",
          "recipients",
          "time",
          "place",
          "attribution",
          "confidence",
          "reasons");
  private static final Set<String> QUOTATION =
      Set.of("begin", "end", "text", "direct", "speaker", "cue", "addressee");
  private static final Set<String> ENTITY =
      Set.of("begin", "end", "text", "name", "code", "sector", "office");
  private static final Set<String> EXCERPT = Set.of("begin", "end", "text");
  private static final Set<String> SPAN = Set.of("begin", "end");
  private static final Set<String> TIME = Set.of("begin", "end", "text", "earliest", "latest");
  private static final Set<String> PLACE =
      Set.of("begin", "end", "text", "name", "country", "latitude", "longitude");
  private static final Set<String> ATTRIBUTION = Set.of("source", "kind", "cue");
  private static final Set<String> REASON = Set.of("aspect", "decided_by", "detail");

  private final String text;

  ReadingParser(String text) {
    this.text = text;
  }

  Claim claim(JsonValue value) {
    value.only(CLAIM);
    Double confidence = value.optional("confidence", JsonValue::number);
    Boolean hedged = value.optional("hedged", JsonValue::bool);
    return value.make(
        () ->
            new Claim(
                value.required("event").constant(EventType.class),
                value.list("modes", mode -> mode.named(Mode.class)),
                value.list("contexts", context -> context.named(Context.class)),
                value.required("stage").named(Stage.class),
                value.list("stage_by", this::entity),
                hedged != null && hedged,
                excerpt(value.required("trigger").only(EXCERPT)),
                span(value.required("evidence").only(SPAN)),
                value.list("actors", this::entity),
                value.list("recipients", this::entity),
                value.optional("time", this::time),
                value.optional("place", this::place),
                value.list("attribution", this::attribution),
                confidence == null ? 1 : confidence,
                value.list("reasons", ReadingParser::reason)));
  }

  Quotation quotation(JsonValue value) {
    value.only(QUOTATION);
    return value.make(
        () ->
            new Quotation(
                excerpt(value),
                value.required("direct").bool(),
                value.optional("speaker", this::entity),
                value.optional("cue", JsonValue::text),
                value.optional("addressee", this::entity)));
  }

  private Entity entity(JsonValue value) {
    value.only(ENTITY);
    return value.make(
        () ->
            new Entity(
                excerpt(value),
                value.optional("name", ReadingParser::repeated),
                value.optional("code", ReadingParser::repeated),
                value.optional("sector", sector -> sector.constant(Sector.class)),
                value.optional("office", ReadingParser::repeated)));
  }

  /** A ledger's claims name the same few parties over and over; one object is kept for each. */
  private static String repeated(JsonValue value) {
    return value.text().intern();
  }

  private Timex time(JsonValue value) {
    value.only(TIME);
    LocalDate earliest = value.optional("earliest", JsonValue::day);
    LocalDate latest = value.optional("latest", JsonValue::day);
    boolean open = earliest == null && latest == null;
    return value.make(() -> new Timex(excerpt(value), open ? null : new Days(earliest, latest)));
  }

  private Place place(JsonValue value) {
    value.only(PLACE);
    return value.make(
        () ->
            new Place(
                excerpt(value),
                value.required("name").text(),
                value.optional("country", JsonValue::text),
                value.optional("latitude", JsonValue::number),
                value.optional("longitude", JsonValue::number)));
  }

  private Attribution attribution(JsonValue value) {
    value.only(ATTRIBUTION);
    return value.make(
        () ->
            new Attribution(
                entity(value.required("source")),
                value.required("kind").named(SourceKind.class),
                value.optional("cue", JsonValue::text)));
  }

  private static Reason reason(JsonValue value) {
    value.only(REASON);
    String detail = value.optional("detail", JsonValue::text);
    return value.make(
        () ->
            new Reason(
                value.required("aspect").text(),
                value.required("decided_by").text(),
                detail == null ? "" : detail));
  }

  private Excerpt excerpt(JsonValue value) {
    Span span = span(value);
    Excerpt excerpt = value.make(() -> new Excerpt(span, value.required("text").text()));
    if (!text.isEmpty() && !value.make(() -> span.of(text)).equals(excerpt.text())) {
      throw value.refusal(
          "excerpt-wrong",
          "quotes \"" + excerpt.text() + "\" where the text says \"" + span.of(text) + "\"");
    }
    return excerpt;
  }

  private Span span(JsonValue value) {
    Span span =
        value.make(
            () -> new Span(value.required("begin").offset(), value.required("end").offset()));
    if (!text.isEmpty()) {
      value.make(() -> span.of(text));
    }
    return span;
  }
}
