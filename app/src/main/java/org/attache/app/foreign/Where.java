package org.attache.app.foreign;

import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/** Makes places of what rows tell of them. */
final class Where {
  private static final int NORTHERNMOST = 90;
  private static final int EASTERNMOST = 180;

  private Where() {}

  /**
   * Returns the place, null where no name of it is told.
   *
   * @param name what is called so
   * @param country its code
   * @throws IllegalArgumentException if the position is none
   */
  static @Nullable Place place(
      @Nullable Excerpt name,
      @Nullable String country,
      @Nullable String latitude,
      @Nullable String longitude) {
    if (name == null) {
      return null;
    }
    Double north = degrees(latitude, NORTHERNMOST);
    Double east = degrees(longitude, EASTERNMOST);
    boolean whole = north != null && east != null;
    return new Place(name, name.text(), country, whole ? north : null, whole ? east : null);
  }

  private static @Nullable Double degrees(@Nullable String cell, int most) {
    if (cell == null) {
      return null;
    }
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no position: '" + cell + "'", e);
    }
    throw new IllegalArgumentException("no position on earth: '" + cell + "'");
  }
}
