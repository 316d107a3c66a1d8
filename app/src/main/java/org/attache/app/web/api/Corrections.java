package org.attache.app.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.ledger.decision.Ruling;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Sector;
import org.attache.model.Stage;
import org.attache.model.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the new values of a claim's fields. Who and where an analyst names need not stand in the
 * text; the trigger's words stand for theirs.
 */
final class Corrections {
  private static final Set<String> FIELDS =
      Set.of("type", "stage", "days", "place", "actors", "recipients", "hedged");

  private final Excerpt words;

  Corrections(Excerpt words) {
    this.words = words;
  }

  Ruling.Change change(JsonValue change) {
    change.only(FIELDS);
    Ruling.Change read =
        new Ruling.Change(
            change.optional("type", value -> value.constant(EventType.class)),
            change.optional("stage", value -> value.named(Stage.class)),
            change.optional("days", Corrections::days),
            change.optional("place", this::place),
            change.optional("actors", value -> entities(value)),
            change.optional("recipients", value -> entities(value)),
            change.optional("hedged", JsonValue::bool));
    if (read.equals(new Ruling.Change(null, null, null, null, null, null, null))) {
      throw change.refusal("value-wrong", "corrects nothing");
    }
    return read;
  }

  private static Days days(JsonValue value) {
    value.only(Set.of("earliest", "latest"));
    @Nullable LocalDate earliest = value.optional("earliest", JsonValue::day);
    @Nullable LocalDate latest = value.optional("latest", JsonValue::day);
    return value.make(() -> new Days(earliest, latest));
  }

  private Place place(JsonValue value) {
    value.only(Set.of("name", "country"));
    String name = value.required("name").text();
    @Nullable String country = value.optional("country", JsonValue::text);
    return value.make(() -> new Place(words, name, country, null, null));
  }

  private List<Entity> entities(JsonValue value) {
    return value.items(this::entity);
  }

  private Entity entity(JsonValue value) {
    value.only(Set.of("name", "code", "sector", "office"));
    String name = value.required("name").text();
    @Nullable String code = value.optional("code", JsonValue::text);
    @Nullable Sector sector = value.optional("sector", item -> item.constant(Sector.class));
    @Nullable String office = value.optional("office", JsonValue::text);
    return value.make(() -> new Entity(words, name, code, sector, office));
  }
}
