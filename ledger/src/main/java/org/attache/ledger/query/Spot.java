package org.attache.ledger.query;

import java.util.Objects;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is, as far as it is known.
 *
 * @param name of the place
 * @param country ISO 3166 alpha-3 code of the state it lies in
 * @param latitude degrees north; null where only the state is known
 * @param longitude degrees east; present exactly when {@code latitude} is
 */
public record Spot(
    String name, @Nullable String country, @Nullable Double latitude, @Nullable Double longitude) {
  public Spot {
    Objects.requireNonNull(name, "name");
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("half a position of " + name);
    }
  }

  static Spot of(Place place) {
    return new Spot(place.name(), place.country(), place.latitude(), place.longitude());
  }
}
