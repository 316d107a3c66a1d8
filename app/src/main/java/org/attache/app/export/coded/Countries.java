package org.attache.app.export.coded;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.model.Place;
import org.attache.model.table.TableLines;
import org.jspecify.annotations.Nullable;

/** The states by their codes. Immutable. */
public final class Countries {
  private final Map<String, Country> byCode = new TreeMap<>();

  private Countries(List<Country> rows) {
    rows.forEach(row -> byCode.put(row.iso3(), row));
  }

  /** Returns the states of this build. */
  public static Countries bundled() {
    return new Countries(
        TableLines.resource(
            Countries.class,
            "countries.tsv",
            4,
            cells -> new Country(cells.get(0), cells.get(1), cells.get(2), cells.get(3))));
  }

  /** Returns the state of a code, null where the code is none of a state. */
  @Nullable Country of(@Nullable String code) {
    return code == null ? null : byCode.get(code);
  }

  /** Returns the English short name, null where the code is none of a state. */
  public @Nullable String name(@Nullable String code) {
    Country country = of(code);
    return country == null ? null : country.name();
  }

  /** Returns the ISO 3166 alpha-3 code of the state that FIPS 10-4 calls so, null where none is. */
  public @Nullable String ofFips(String fips) {
    return byCode.values().stream()
        .filter(country -> country.fips().equals(fips))
        .map(Country::iso3)
        .findFirst()
        .orElse(null);
  }

  @Nullable String fips(@Nullable String code) {
    Country country = of(code);
    return country == null ? null : country.fips();
  }

  @Nullable String cow(@Nullable String code) {
    Country country = of(code);
    return country == null ? null : country.cow();
  }

  /** Returns whether nothing finer than the state is told of a place. */
  public boolean isWhole(Place place) {
    return place.name().equalsIgnoreCase(name(place.country()));
  }
}
