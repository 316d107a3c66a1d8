package org.attache.app.foreign;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Mode;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * What a row files, to be made a reading.
 *
 * @param key names the row within its data set
 * @param dataset how the data set is called
 * @param text the row
 * @param url address of the report, as far as it is told
 * @param date the day of the event, as the row words it
 * @param day that day
 * @param known the day from which the row was known; null where the row tells none but its own
 * @param type category
 * @param modes of it
 * @param contexts that are told
 * @param words what names the event
 * @param decidedBy the code that told the category
 * @param actors who acts
 * @param recipients on whom
 * @param place where
 * @param outlet who reported it
 */
record Filed(
    String key,
    String dataset,
    String text,
    @Nullable String url,
    Excerpt date,
    LocalDate day,
    @Nullable LocalDate known,
    EventType type,
    List<Mode> modes,
    List<Context> contexts,
    Excerpt words,
    String decidedBy,
    List<Entity> actors,
    List<Entity> recipients,
    @Nullable Place place,
    @Nullable Excerpt outlet) {

  Reading reading() {
    Claim claim =
        new Claim(
            type,
            modes,
            contexts,
            Stage.OCCURRED,
            List.of(),
            false,
            words,
            new Span(0, text.length()),
            actors,
            recipients,
            new Timex(date, Days.on(day)),
            place,
            chain(),
            1,
            List.of(new Reason("event", decidedBy, words.text())));
    Document document =
        new Document(
            LedgerKind.DATASET + key, url, null, dataset, known == null ? day : known, null, text);
    return new Reading(document, List.of(claim), List.of());
  }

  private List<Attribution> chain() {
    if (outlet == null) {
      return List.of();
    }
    Entity named = new Entity(outlet, outlet.text(), null, null, null);
    return List.of(new Attribution(named, SourceKind.MEDIA, null));
  }
}
