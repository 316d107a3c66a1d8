package org.attache.reading.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place other than a state.
 *
 * @param name canonical name
 * @param aliases other names
 * @param state code of the state it lies in; null where it lies in none or in several
 * @param position where it lies
 * @param standsFor actor code that the name is a metonym of; null where it is none
 * @param kind {@code seat}, {@code base}, {@code strait}, {@code region}, {@code city} …
 * @param population inhabitants of a city, else 0
 */
public record Site(
    String name,
    List<String> aliases,
    @Nullable String state,
    @Nullable Position position,
    @Nullable String standsFor,
    String kind,
    int population) {
  public Site {
    aliases = List.copyOf(aliases);
  }

  /** Returns whether it is a city of the gazetteer. */
  public boolean isCity() {
    return kind.equals("city");
  }
}
