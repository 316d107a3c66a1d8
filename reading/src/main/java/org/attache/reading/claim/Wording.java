package org.attache.reading.claim;

import java.time.LocalDate;
import org.attache.model.Days;
import org.attache.model.Place;
import org.jspecify.annotations.Nullable;

/** Words for the reasons that {@code --explain} prints. */
final class Wording {
  private Wording() {}

  static String of(@Nullable Days days) {
    if (days == null) {
      return "no days";
    }
    return bound(days.earliest()) + " … " + bound(days.latest());
  }

  static String of(Place place) {
    String country = place.country() == null ? "" : " (" + place.country() + ")";
    return "“" + place.excerpt().text() + "” → " + place.name() + country;
  }

  private static String bound(@Nullable LocalDate day) {
    return day == null ? "open" : day.toString();
  }
}
