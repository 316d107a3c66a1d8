package org.attache.app.foreign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Context;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.json.JsonParsing;
import org.attache.model.json.JsonValue;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** PLOVER records, a JSON object each; a record of several events is a reading for each. */
final class PloverReader implements LineReader {
  private final Codebook codes;
  private final String dataset;

  PloverReader(Codebook codes, String dataset) {
    this.codes = codes;
    this.dataset = dataset;
  }

  @Override
  public void read(String line, Origin origin, ForeignSink sink) {
    read(new JsonParsing().parse(line, origin), sink);
  }

  /** Reads an array of records, each of which may fail alone. */
  static List<JsonValue> records(String json, String place) {
    return new JsonParsing().parse(json, Origin.of(place)).items(item -> item);
  }

  void read(JsonValue json, ForeignSink sink) {
    String id = json.required("id").text();
    LocalDate day = FiledDay.of(json.required("date").text());
    List<String> events = strings(json, "event");
    if (events.isEmpty()) {
      throw new IllegalArgumentException("no event");
    }
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      String key = events.size() == 1 ? id : id + ":" + (i + 1);
      readings.add(filed(json, key, day, events.get(i), sink).reading());
    }
    readings.forEach(sink::accept);
  }

  private Filed filed(JsonValue json, String id, LocalDate day, String event, ForeignSink sink) {
    RowText text = new RowText();
    Excerpt words = words(json, text, event);
    Excerpt date = text.add(day.toString());
    EventType type = PolecatReader.category(event);
    JsonValue cited = json.optional("cite_info");
    String publisher = cited == null ? null : cited.optional("citation", JsonValue::text);
    String url = cited == null ? null : cited.optional("url", JsonValue::text);
    List<Entity> actors = parties(json, "actor", text);
    List<Entity> recipients = parties(json, "recipient", text);
    Place where = place(json, text);
    Excerpt outlet = publisher == null ? null : text.add(publisher);
    return new Filed(
        "plover:" + id,
        dataset,
        text.toString(),
        url == null ? json.optional("link", JsonValue::text) : url,
        date,
        day,
        null,
        type,
        PolecatReader.known("mode", excerpts(json, "mode", text), type.modes(), sink),
        PolecatReader.known(
            "context", excerpts(json, "context", text), List.of(Context.values()), sink),
        words,
        "plover:" + type,
        actors,
        recipients,
        where,
        outlet);
  }

  /** Puts the sentence first, where there is one, and finds the words of the event in it. */
  private static Excerpt words(JsonValue json, RowText text, String event) {
    String sentence = json.optional("text", JsonValue::text);
    List<String> told = strings(json, "event_text");
    if (sentence != null) {
      text.add(sentence);
    }
    String wanted = told.isEmpty() ? event : told.get(0);
    int begin = sentence == null ? -1 : sentence.indexOf(wanted);
    return begin < 0
        ? text.add(wanted)
        : new Excerpt(new Span(begin, begin + wanted.length()), wanted);
  }

  private List<Entity> parties(JsonValue json, String member, RowText text) {
    List<Entity> parties = new ArrayList<>();
    for (JsonValue party : json.list(member, item -> item)) {
      String words = party.optional("entity_text", JsonValue::text);
      String name = party.optional("identifier_text", JsonValue::text);
      String code = party.optional("code", JsonValue::text);
      String shown = words != null ? words : name != null ? name : code;
      if (shown != null) {
        parties.add(
            new Entity(
                text.find(shown),
                name == null ? shown : name,
                code == null ? null : known(code),
                codes.sector(party.optional("sector", JsonValue::text)),
                party.optional("office", JsonValue::text)));
      }
    }
    return parties;
  }

  private @Nullable String known(String code) {
    String state = codes.byCode(code);
    return state == null ? codes.byGroup(code) : state;
  }

  private @Nullable Place place(JsonValue json, RowText text) {
    JsonValue told = json.optional("event_loc");
    String name = told == null ? null : told.optional("name", JsonValue::text);
    if (told == null || name == null) {
      return null;
    }
    Double north = told.optional("latitude", JsonValue::number);
    Double east = told.optional("longitude", JsonValue::number);
    String country = told.optional("country", JsonValue::text);
    return Where.place(
        text.find(name),
        country == null ? null : codes.byCode(country),
        north == null ? null : north.toString(),
        east == null ? null : east.toString());
  }

  private static List<@Nullable Excerpt> excerpts(JsonValue json, String member, RowText text) {
    List<@Nullable Excerpt> found = new ArrayList<>();
    strings(json, member).forEach(value -> found.add(text.add(value)));
    return found;
  }

  /** Older files have one value where the manual has a list. */
  private static List<String> strings(JsonValue json, String member) {
    JsonValue value = json.optional(member);
    if (value == null) {
      return List.of();
    }
    return value.isText() ? List.of(value.text()) : value.items(JsonValue::text);
  }
}
