package org.attache.app.foreign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Entity;
import org.attache.model.Excerpt;
import org.attache.model.Sector;
import org.attache.model.json.Origin;
import org.attache.model.plover.CameoMeaning;
import org.jspecify.annotations.Nullable;

/** GDELT 2.0 events, which have no line of names. */
final class GdeltReader implements LineReader {
  /** Columns of a row. */
  static final int COLUMNS = 61;

  private static final String ADDED = "DATEADDED";
  private static final String ADDRESS = "SOURCEURL";

  private final Map<String, Integer> columns = columns();
  private final Codebook codes;
  private final String dataset;

  GdeltReader(Codebook codes, String dataset) {
    this.codes = codes;
    this.dataset = dataset;
  }

  /** The columns that are read, counted from 0, by the codebook of GDELT 2.0. */
  private static Map<String, Integer> columns() {
    Map<String, Integer> columns = new HashMap<>();
    columns.put("GLOBALEVENTID", 0);
    columns.put("SQLDATE", 1);
    side(columns, "Actor1", 5);
    side(columns, "Actor2", 15);
    columns.put("EventCode", 26);
    columns.put("ActionGeo_FullName", 52);
    columns.put("ActionGeo_CountryCode", 53);
    columns.put("ActionGeo_Lat", 56);
    columns.put("ActionGeo_Long", 57);
    columns.put(ADDED, 59);
    columns.put(ADDRESS, 60);
    for (int i = 0; columns.size() < COLUMNS; i++) {
      if (!columns.containsValue(i)) {
        columns.put("column " + (i + 1), i);
      }
    }
    return Map.copyOf(columns);
  }

  private static void side(Map<String, Integer> columns, String side, int first) {
    columns.put(side + "Code", first);
    columns.put(side + "Name", first + 1);
    columns.put(side + "CountryCode", first + 2);
    columns.put(side + "KnownGroupCode", first + 3);
    columns.put(side + "Type1Code", first + 7);
    columns.put(side + "Type2Code", first + 8);
    columns.put(side + "Type3Code", first + 9);
  }

  @Override
  public void read(String line, Origin origin, ForeignSink sink) {
    Cells row = new Cells(line, columns, "");
    Excerpt code = row.required("EventCode");
    Excerpt date = row.required("SQLDATE");
    CameoMeaning meaning = codes.meaning(code.text());
    String added = row.text(ADDED);
    String address = row.text(ADDRESS);
    LocalDate day = FiledDay.of(date.text());
    if (meaning == null) {
      sink.leaveOut("CAMEO " + code.text().substring(0, 2) + ", no event of PLOVER");
      return;
    }
    sink.accept(
        new Filed(
                "gdelt:" + row.required("GLOBALEVENTID").text(),
                dataset,
                line,
                address != null && address.startsWith("http") ? address : null,
                date,
                day,
                added == null ? null : FiledDay.of(added.substring(0, Math.min(8, added.length()))),
                meaning.category(),
                meaning.modes(),
                meaning.contexts(),
                code,
                "cameo:" + code.text(),
                party(row, "Actor1"),
                party(row, "Actor2"),
                Where.place(
                    row.excerpt("ActionGeo_FullName"),
                    codes.byFips(row.text("ActionGeo_CountryCode")),
                    row.text("ActionGeo_Lat"),
                    row.text("ActionGeo_Long")),
                null)
            .reading());
  }

  private List<Entity> party(Cells row, String side) {
    Excerpt name = row.excerpt(side + "Name");
    Excerpt named = name == null ? row.excerpt(side + "Code") : name;
    if (named == null) {
      return List.of();
    }
    String state = codes.byCode(row.text(side + "CountryCode"));
    String code = state == null ? codes.byGroup(row.text(side + "KnownGroupCode")) : state;
    return List.of(new Entity(named, named.text(), code, sector(row, side), null));
  }

  private @Nullable Sector sector(Cells row, String side) {
    Sector found = null;
    for (int i = 1; i <= 3 && found == null; i++) {
      String type = row.text(side + "Type" + i + "Code");
      found = type == null ? null : codes.sector("type", List.of(type));
    }
    return found;
  }
}
