package org.attache.app.foreign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attache.model.Context;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Named;
import org.attache.model.json.Origin;
import org.jspecify.annotations.Nullable;

/** POLECAT, a row an event with all its parties. */
final class PolecatReader implements LineReader {
  static final List<String> NEEDED =
      List.of("Event ID", "Event Date", "Event Type", "Actor Name", "Recipient Name");
  private static final String MISSING = "None";

  private final Map<String, Integer> columns;
  private final Codebook codes;
  private final String dataset;

  PolecatReader(Map<String, Integer> columns, Codebook codes, String dataset) {
    this.columns = columns;
    this.codes = codes;
    this.dataset = dataset;
  }

  @Override
  public void read(String line, Origin origin, ForeignSink sink) {
    Cells row = new Cells(line, columns, MISSING);
    Excerpt type = row.required("Event Type");
    Excerpt date = row.required("Event Date");
    LocalDate day = FiledDay.of(date.text());
    EventType category = category(type.text());
    String known = row.text("Publication Date");
    sink.accept(
        new Filed(
                "polecat:" + row.required("Event ID").text(),
                dataset,
                line,
                null,
                date,
                day,
                known == null ? null : FiledDay.of(known),
                category,
                known("mode", row.several("Event Mode"), category.modes(), sink),
                known("context", row.several("Contexts"), List.of(Context.values()), sink),
                type,
                "plover:" + category,
                parties(row, "Actor"),
                parties(row, "Recipient"),
                Where.place(
                    row.excerpt("Placename") == null
                        ? row.excerpt("Country")
                        : row.excerpt("Placename"),
                    codes.byCode(row.text("Country")),
                    row.text("Latitude"),
                    row.text("Longitude")),
                row.excerpt("Source"))
            .reading());
  }

  static EventType category(String name) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no PLOVER category: '" + name + "'"));
  }

  static <T extends Named> List<T> known(
      String what, List<@Nullable Excerpt> told, List<T> all, ForeignSink sink) {
    List<T> known = new ArrayList<>();
    for (Excerpt label : told) {
      if (label == null) {
        continue;
      }
      String spelt = label.text().toLowerCase(Locale.ROOT);
      all.stream()
          .filter(item -> item.label().equals(spelt))
          .findFirst()
          .ifPresentOrElse(
              known::add, () -> sink.note(what + " passed over, none of PLOVER 2.0: " + spelt));
    }
    return known.stream().distinct().toList();
  }

  /** Codes and sectors are told in lists beside the names; they go with them if equally long. */
  private List<Entity> parties(Cells row, String side) {
    List<@Nullable Excerpt> names = row.several(side + " Name");
    List<@Nullable Excerpt> raw = row.several(side + " Name Raw");
    List<@Nullable Excerpt> countries = row.several(side + " Country");
    List<@Nullable Excerpt> sectors = row.several(side + " Sectors");
    List<@Nullable Excerpt> titles = row.several(side + " Title");
    List<@Nullable Excerpt> counted = names.isEmpty() ? countries : names;
    List<Entity> parties = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      Excerpt words = counted.get(i) == null ? beside(raw, i, counted) : counted.get(i);
      Excerpt named = words == null ? beside(countries, i, counted) : words;
      if (named == null) {
        continue;
      }
      Excerpt country = countries.size() == 1 ? countries.get(0) : beside(countries, i, counted);
      Excerpt sector = beside(sectors, i, counted);
      String first = sector == null && i == 0 ? row.text("Primary " + side + " Sector") : null;
      Excerpt title = beside(titles, i, counted);
      parties.add(
          new Entity(
              named,
              named.text(),
              codes.byCode(country == null ? null : country.text()),
              codes.sector(sector == null ? first : sector.text()),
              title == null ? null : title.text()));
    }
    return parties;
  }

  private static @Nullable Excerpt beside(
      List<@Nullable Excerpt> list, int index, List<@Nullable Excerpt> names) {
    Objects.requireNonNull(names, "names");
    return list.size() == names.size() ? list.get(index) : null;
  }
}
