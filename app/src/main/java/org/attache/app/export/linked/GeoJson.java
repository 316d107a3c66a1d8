package org.attache.app.export.linked;

import java.util.List;
import org.attache.app.export.TextForm;
import org.attache.app.export.coded.Countries;
import org.attache.app.export.json.JsonObject;
import org.attache.ledger.Event;
import org.attache.ledger.history.Standing;
import org.attache.ledger.query.EventLine;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/** GeoJSON: a feature an event; one without a position has no geometry. */
public final class GeoJson {
  private final Countries countries = Countries.bundled();

  private GeoJson() {}

  /** Returns the form. */
  public static TextForm form() {
    GeoJson geo = new GeoJson();
    return new JsonArrayForm(
        "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n", geo::features);
  }

  private List<JsonObject> features(Event event) {
    EventLine line = EventLine.of(event);
    Standing standing = event.standing();
    if (line == null || standing == null) {
      return List.of();
    }
    Place place = standing.place();
    JsonObject properties =
        new JsonObject()
            .with("title", line.title())
            .with("event", line.type())
            .with("stage", line.stage().label())
            .with("lapsed", line.lapsed())
            .with("disputed", line.contradicted())
            .with("start", line.days() == null ? null : line.days().earliest())
            .with("end", line.days() == null ? null : line.days().latest())
            .with("place", line.place())
            .with("country", line.country())
            .with("geo_precision", precision(place))
            .with("participants", event.participants().stream().map(Entity::label).toList())
            .with("reports", line.counts().reports())
            .with("last_reported", line.lastReported());
    return List.of(
        new JsonObject()
            .with("type", "Feature")
            .with("id", line.id())
            .orNull("geometry", point(place))
            .with("properties", properties));
  }

  private static @Nullable JsonObject point(@Nullable Place place) {
    if (place == null || place.latitude() == null || place.longitude() == null) {
      return null;
    }
    return new JsonObject()
        .with("type", "Point")
        .with("coordinates", List.of(place.longitude(), place.latitude()));
  }

  private String precision(@Nullable Place place) {
    if (place == null) {
      return "none";
    }
    return countries.isWhole(place) ? "country" : "place";
  }
}
