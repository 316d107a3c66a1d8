package org.attache.app.export.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Mode;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** A document of one sentence with one claim, put together by what its words stand for. */
public final class Written {
  private final String id;
  private final String day;
  private final String outlet;
  private final String text;
  private final List<Entity> actors = new ArrayList<>();
  private final List<Entity> recipients = new ArrayList<>();
  private final List<Entity> movers = new ArrayList<>();
  private final List<Attribution> chain = new ArrayList<>();
  private final List<Mode> modes = new ArrayList<>();
  private @Nullable Timex time;
  private @Nullable Place place;
  private @Nullable String url;

  /** Makes a document without claims. */
  public Written(String id, String day, String outlet, String text) {
    this.id = id;
    this.day = day;
    this.outlet = outlet;
    this.text = text;
  }

  /** Adds who acts. */
  public Written actor(String words, String name, String code) {
    actors.add(entity(words, name, code, null));
    return this;
  }

  /** Adds who acts. */
  public Written actor(String words, String name, String code, String office) {
    actors.add(entity(words, name, code, office));
    return this;
  }

  /** Adds on whom. */
  public Written recipient(String words, String name, String code) {
    recipients.add(entity(words, name, code, null));
    return this;
  }

  /** Adds who moved it to its stage. */
  public Written movedBy(String words, String name, String code) {
    movers.add(entity(words, name, code, null));
    return this;
  }

  /** Adds who says so. */
  public Written saidBy(String words, String name, String code) {
    chain.add(new Attribution(entity(words, name, code, null), SourceKind.OFFICIAL, "said"));
    return this;
  }

  /** Adds a mode. */
  public Written mode(Mode mode) {
    modes.add(mode);
    return this;
  }

  /** Sets the days, either of which may be empty. */
  public Written on(String words, String earliest, String latest) {
    Days days =
        new Days(
            earliest.isEmpty() ? null : LocalDate.parse(earliest),
            latest.isEmpty() ? null : LocalDate.parse(latest));
    time = new Timex(excerpt(words), days);
    return this;
  }

  /** Sets the place. */
  public Written in(
      String words, String country, @Nullable Double latitude, @Nullable Double longitude) {
    place = new Place(excerpt(words), words, country, latitude, longitude);
    return this;
  }

  /** Sets the address. */
  public Written at(String address) {
    url = address;
    return this;
  }

  Document document() {
    return new Document(id, url, "On " + id, outlet, LocalDate.parse(day), "en", text);
  }

  Reading reading(EventType event, Stage stage, String trigger, double confidence) {
    Claim claim =
        new Claim(
            event,
            modes,
            List.of(),
            stage,
            movers,
            false,
            excerpt(trigger),
            new Span(0, text.length()),
            actors,
            recipients,
            time,
            place,
            chain,
            confidence,
            List.of());
    return new Reading(document(), List.of(claim), List.of());
  }

  /** Returns the one claim. */
  public List<Assertion> claims(EventType event, Stage stage, String trigger, double confidence) {
    return Assertions.of(reading(event, stage, trigger, confidence), LocalDate.parse(day));
  }

  private Entity entity(String words, String name, String code, @Nullable String office) {
    return new Entity(excerpt(words), name, code.isEmpty() ? null : code, Sector.GOV, office);
  }

  private Excerpt excerpt(String words) {
    int begin = text.indexOf(words);
    return Excerpt.of(text, new Span(begin, begin + words.length()));
  }
}
