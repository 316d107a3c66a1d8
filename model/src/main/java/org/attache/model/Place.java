package org.attache.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happens.
 *
 * @param excerpt the words that name the place
 * @param name canonical name
 * @param country ISO 3166 alpha-3 code of the state it lies in
 * @param latitude degrees north, -90 to 90; present exactly when {@code longitude} is
 * @param longitude degrees east, -180 to 180
 */
public record Place(
    Excerpt excerpt,
    String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude) {
  public Place {
    Objects.requireNonNull(excerpt, "excerpt");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException(
          "half a position: latitude=" + latitude + ", longitude=" + longitude);
    }
    if (latitude != null && !(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException("not a latitude: " + latitude);
    }
    if (longitude != null && !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not a longitude: " + longitude);
    }
    if (country != null && !Entity.isCode(country)) {
      throw new IllegalArgumentException("not an alpha-3 country code: " + country);
    }
  }
}
