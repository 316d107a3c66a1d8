package org.attache.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** A document of one sentence with one claim, put together by what its words stand for. */
final class Told {
  private final String text;
  private final String outlet;
  private final LocalDate published;
  private final List<Entity> actors = new ArrayList<>();
  private final List<Entity> recipients = new ArrayList<>();
  private final List<Attribution> chain = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private @Nullable Timex time;
  private @Nullable Place place;

  Told(String published, String outlet, String text) {
    this.published = LocalDate.parse(published);
    this.outlet = outlet;
    this.text = text;
  }

  Told actor(String words, String name, String code) {
    actors.add(entity(words, name, code));
    return this;
  }

  Told recipient(String words, String name, String code) {
    recipients.add(entity(words, name, code));
    return this;
  }

  Told by(String words, String name, String code) {
    chain.add(new Attribution(entity(words, name, code), SourceKind.OFFICIAL, "said"));
    return this;
  }

  Told on(String words, String day) {
    time = new Timex(excerpt(words), Days.on(LocalDate.parse(day)));
    return this;
  }

  Told in(String words, String country, @Nullable Double latitude, @Nullable Double longitude) {
    place = new Place(excerpt(words), words, country, latitude, longitude);
    return this;
  }

  Told quote(String words, String speaker, String name, String code) {
    quotations.add(new Quotation(excerpt(words), true, entity(speaker, name, code), "said", null));
    return this;
  }

  /** Returns what a reader makes of the document. */
  Reading claim(EventType event, Stage stage, String trigger) {
    Claim claim =
        new Claim(
            event,
            List.of(),
            List.of(),
            stage,
            List.of(),
            false,
            excerpt(trigger),
            new Span(0, text.length()),
            actors,
            recipients,
            time,
            place,
            chain,
            0.9,
            List.of());
    String id =
        outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')
            + "-"
            + published
            + "-"
            + Integer.toHexString(text.hashCode());
    Document document = new Document(id, null, null, outlet, published, "en", text);
    return new Reading(document, List.of(claim), quotations);
  }

  private Entity entity(String words, String name, String code) {
    return new Entity(excerpt(words), name, code, Sector.GOV, "President of " + code);
  }

  private Excerpt excerpt(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' does not stand in: " + text);
    }
    return Excerpt.of(text, new Span(begin, begin + words.length()));
  }
}
