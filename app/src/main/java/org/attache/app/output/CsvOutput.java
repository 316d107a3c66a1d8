package org.attache.app.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** Writes one row a claim, after a row of column names. */
final class CsvOutput implements ReadingOutput {
  static final List<String> COLUMNS =
      List.of(
          "document",
          "publisher",
          "published",
          "event",
          "modes",
          "contexts",
          "stage",
          "stage_by",
          "hedged",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "earliest",
          "latest",
          "time",
          "place",
          "country",
          "latitude",
          "longitude",
          "attribution",
          "trigger",
          "trigger_begin",
          "trigger_end",
          "evidence_begin",
          "evidence_end",
          "evidence",
          "confidence");

  private final Writer out;
  private boolean begun;

  CsvOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Reading reading) throws IOException {
    begin();
    for (Claim claim : reading.claims()) {
      out.write(row(reading.document(), claim).line());
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    begin();
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write(String.join(",", COLUMNS) + "\r\n");
    }
  }

  private static CsvRow row(Document document, Claim claim) {
    CsvRow row = new CsvRow();
    row.text(document.id()).text(document.publisher()).typed(document.published());
    row.typed(claim.event()).labels(claim.modes()).labels(claim.contexts());
    row.typed(claim.stage().label()).texts(names(claim.stageBy())).typed(claim.hedged());
    row.texts(names(claim.actors())).texts(codes(claim.actors()));
    row.texts(names(claim.recipients())).texts(codes(claim.recipients()));
    addTime(row, claim.time());
    addPlace(row, claim.place());
    row.texts(claim.attribution().stream().map(Attribution::source).map(Entity::label).toList());
    row.text(claim.trigger().text());
    row.typed(claim.trigger().begin()).typed(claim.trigger().end());
    row.typed(claim.evidence().begin()).typed(claim.evidence().end());
    row.text(claim.evidence().of(document.text()));
    return row.typed(claim.confidence());
  }

  private static void addTime(CsvRow row, @Nullable Timex time) {
    Days days = time == null ? null : time.days();
    row.typed(days == null ? null : days.earliest()).typed(days == null ? null : days.latest());
    row.text(time == null ? null : time.excerpt().text());
  }

  private static void addPlace(CsvRow row, @Nullable Place place) {
    if (place == null) {
      row.typed(null).typed(null).typed(null).typed(null);
      return;
    }
    row.text(place.name()).typed(place.country());
    row.typed(place.latitude()).typed(place.longitude());
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::label).toList();
  }

  private static List<String> codes(List<Entity> entities) {
    return entities.stream().map(e -> e.code() == null ? "?" : e.code()).toList();
  }
}
