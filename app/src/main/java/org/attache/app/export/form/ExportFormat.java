package org.attache.app.export.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.app.export.Exporter;
import org.attache.app.export.Tally;
import org.attache.app.export.TextExporter;
import org.attache.app.export.TextForm;
import org.attache.app.export.Wishes;
import org.attache.app.export.calendar.Calendar;
import org.attache.app.export.calendar.Feed;
import org.attache.app.export.calendar.Timeline;
import org.attache.app.export.coded.GdeltMentions;
import org.attache.app.export.coded.GdeltRows;
import org.attache.app.export.coded.IcewsRows;
import org.attache.app.export.coded.PloverLines;
import org.attache.app.export.coded.PolecatRows;
import org.attache.app.export.linked.Annotations;
import org.attache.app.export.linked.FollowTheMoney;
import org.attache.app.export.linked.GeoJson;
import org.attache.app.export.linked.Provenance;
import org.attache.app.export.linked.SchemaOrg;
import org.attache.app.export.network.Gexf;
import org.attache.app.export.network.GraphMl;
import org.attache.app.export.parquet.ParquetExporter;
import org.attache.app.export.report.Citations;
import org.attache.app.export.report.DossierForm;
import org.attache.app.export.table.CsvTable;
import org.attache.app.export.table.JsonLinesTable;
import org.attache.app.export.table.Table;
import org.attache.model.error.IncorrectInput;

/** The formats in which events can be had. */
public enum ExportFormat {
  /** Rows for spreadsheets, R and Python. */
  CSV("text/csv", "csv"),
  /** The same rows as JSON Lines. */
  JSONL("application/x-ndjson", "jsonl"),
  /** The same rows as Parquet. */
  PARQUET("application/vnd.apache.parquet", "parquet"),
  /** PLOVER JSON Lines. */
  PLOVER("application/x-ndjson", "jsonl"),
  /** POLECAT, 40 columns. */
  POLECAT("text/tab-separated-values", "tsv"),
  /** ICEWS, 20 columns. */
  ICEWS("text/tab-separated-values", "tsv"),
  /** GDELT 2.0 events, 61 columns. */
  GDELT("text/tab-separated-values", "CSV"),
  /** GDELT 2.0 mentions, 16 columns. */
  GDELT_MENTIONS("text/tab-separated-values", "CSV"),
  /** GEXF 1.3, a dynamic network of actors. */
  GEXF("application/gexf+xml", "gexf"),
  /** GraphML, the same network. */
  GRAPHML("application/graphml+xml", "graphml"),
  /** iCalendar. */
  ICAL("text/calendar", "ics"),
  /** TimelineJS. */
  TIMELINEJS("application/json", "json"),
  /** The spreadsheet of TimelineJS. */
  TIMELINEJS_CSV("text/csv", "csv"),
  /** Atom, an entry a change. */
  ATOM("application/atom+xml", "atom"),
  /** GeoJSON. */
  GEOJSON("application/geo+json", "geojson"),
  /** W3C Web Annotations of claims. */
  ANNOTATIONS("application/ld+json", "jsonld"),
  /** PROV-O. */
  PROV("application/ld+json", "jsonld"),
  /** schema.org events. */
  SCHEMA_ORG("application/ld+json", "jsonld"),
  /** FollowTheMoney entities. */
  FTM("application/x-ndjson", "ftm.json"),
  /** BibTeX of the cited reports. */
  BIBTEX("application/x-bibtex", "bib"),
  /** CSL JSON of the cited reports. */
  CSL("application/vnd.citationstyles.csl+json", "json"),
  /** A dossier in Markdown. */
  DOSSIER("text/markdown", "md"),
  /** A dossier in HTML. */
  DOSSIER_HTML("text/html", "html");

  private final String mediaType;
  private final String ending;

  ExportFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /**
   * Returns the format of a name.
   *
   * @throws IncorrectInput that lists the formats, if there is none of that name
   */
  public static ExportFormat of(String name) {
    for (ExportFormat format : values()) {
      if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new IncorrectInput(
        "format-unknown",
        "there is no format '" + name + "'; the formats are " + names(),
        name,
        null);
  }

  /** Returns the names of all formats, separated by commas. */
  public static String names() {
    return Arrays.stream(values()).map(ExportFormat::toString).collect(Collectors.joining(", "));
  }

  /** Returns whether the format is text in UTF-8. */
  public boolean isText() {
    return this != PARQUET;
  }

  /** Returns the media type, without a character set. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns how names of such files end, without a dot. */
  public String ending() {
    return ending;
  }

  /** Returns an exporter that writes to {@code target} and counts in {@code tally}. */
  public Exporter open(Target target, Wishes wishes, Tally tally) {
    return this == PARQUET
        ? new ParquetExporter(target.bytes(), wishes, tally)
        : new TextExporter(target.writer(), form(wishes, tally), tally);
  }

  private TextForm form(Wishes wishes, Tally tally) {
    return switch (this) {
      case CSV -> new CsvTable<>(Table.of(wishes.rows()));
      case JSONL -> new JsonLinesTable<>(Table.of(wishes.rows()));
      case PARQUET -> throw new IllegalStateException("Parquet is no text");
      case PLOVER -> new PloverLines(wishes, tally);
      case POLECAT -> new PolecatRows(wishes, tally);
      case ICEWS -> new IcewsRows(wishes, tally);
      case GDELT -> new GdeltRows(wishes, tally);
      case GDELT_MENTIONS -> new GdeltMentions(wishes, tally);
      case GEXF -> new Gexf(wishes, tally);
      case GRAPHML -> new GraphMl(tally);
      case ICAL -> new Calendar(wishes, tally);
      case TIMELINEJS -> Timeline.json(tally);
      case TIMELINEJS_CSV -> Timeline.csv(tally);
      case ATOM -> new Feed(wishes);
      case GEOJSON -> GeoJson.form();
      case ANNOTATIONS -> Annotations.form();
      case PROV -> Provenance.form(wishes);
      case SCHEMA_ORG -> SchemaOrg.form(wishes, tally);
      case FTM -> new FollowTheMoney();
      case BIBTEX -> Citations.bibtex();
      case CSL -> Citations.csl();
      case DOSSIER -> DossierForm.markdown(wishes);
      case DOSSIER_HTML -> DossierForm.html(wishes);
    };
  }

  /** Returns the name as it is given on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
