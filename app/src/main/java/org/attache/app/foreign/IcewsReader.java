package org.attache.app.foreign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.json.Origin;
import org.attache.model.plover.CameoMeaning;
import org.jspecify.annotations.Nullable;

/** ICEWS, a row for each direction of an event. Its key is id and day: ids alone come twice. */
final class IcewsReader implements LineReader {
  static final List<String> NEEDED =
      List.of("Event ID", "Event Date", "Source Name", "CAMEO Code", "Target Name");
  private static final String MISSING = "NA";

  private final Map<String, Integer> columns;
  private final Codebook codes;
  private final String dataset;

  IcewsReader(Map<String, Integer> columns, Codebook codes, String dataset) {
    this.columns = columns;
    this.codes = codes;
    this.dataset = dataset;
  }

  @Override
  public void read(String line, Origin origin, ForeignSink sink) {
    Cells row = new Cells(line, columns, MISSING);
    Excerpt code = row.required("CAMEO Code");
    Excerpt date = row.required("Event Date");
    LocalDate day = FiledDay.of(date.text());
    CameoMeaning meaning = codes.meaning(code.text());
    if (meaning == null) {
      sink.leaveOut("CAMEO " + code.text().substring(0, 2) + ", no event of PLOVER");
      return;
    }
    Excerpt words = row.excerpt("Event Text");
    sink.accept(
        new Filed(
                "icews:" + row.required("Event ID").text() + ":" + day,
                dataset,
                line,
                null,
                date,
                day,
                null,
                meaning.category(),
                meaning.modes(),
                meaning.contexts(),
                words == null ? code : words,
                "cameo:" + code.text(),
                party(row, "Source"),
                party(row, "Target"),
                place(row),
                row.excerpt("Publisher"))
            .reading());
  }

  private List<Entity> party(Cells row, String side) {
    Excerpt name = row.excerpt(side + " Name");
    Excerpt country = row.excerpt(side + " Country");
    Excerpt named = name == null ? country : name;
    if (named == null) {
      return List.of();
    }
    String sectors = row.text(side + " Sectors");
    return List.of(
        new Entity(
            named,
            named.text(),
            codes.byName(country == null ? named.text() : country.text()),
            sectors == null ? null : codes.sector("icews", List.of(sectors.split(","))),
            null));
  }

  private @Nullable Place place(Cells row) {
    Excerpt city = row.excerpt("City");
    Excerpt district = row.excerpt("District");
    Excerpt province = row.excerpt("Province");
    Excerpt finest = city != null ? city : district != null ? district : province;
    return Where.place(
        finest == null ? row.excerpt("Country") : finest,
        codes.byName(row.text("Country")),
        row.text("Latitude"),
        row.text("Longitude"));
  }
}
