package org.attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.ledger.decision.Anchor;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Mode;
import org.attache.model.Place;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** A report under construction: {@code Sketch.on("2031-03-01", "[meet]ing words").…make()}. */
final class Sketch {
  private final LocalDate day;
  private final String sentence;
  private final Excerpt trigger;
  private String document;
  private String version = "";
  private String publisher = "Herald";
  private EventType event = EventType.CONSULT;
  private Stage stage = Stage.OCCURRED;
  private boolean hedged;
  private final List<Entity> actors = new ArrayList<>();
  private final List<Entity> recipients = new ArrayList<>();
  private final List<Entity> movers = new ArrayList<>();
  private final List<Attribution> attribution = new ArrayList<>();
  private @Nullable Timex time;
  private @Nullable Place place;

  private Sketch(LocalDate day, String sentence, Excerpt trigger) {
    this.day = day;
    this.sentence = sentence;
    this.trigger = trigger;
    this.document = day + "-" + Integer.toHexString(sentence.hashCode());
  }

  /** Begins a report published on {@code day}; brackets in the sentence mark its trigger. */
  static Sketch on(String day, String marked) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String sentence = marked.replace("[", "").replace("]", "");
    return new Sketch(LocalDate.parse(day), sentence, Excerpt.of(sentence, new Span(begin, end)));
  }

  Sketch event(EventType type) {
    event = type;
    return this;
  }

  Sketch stage(Stage told) {
    stage = told;
    return this;
  }

  Sketch hedged() {
    hedged = true;
    return this;
  }

  Sketch actor(String name, @Nullable String code) {
    actors.add(entity(name, code));
    return this;
  }

  Sketch recipient(String name, @Nullable String code) {
    recipients.add(entity(name, code));
    return this;
  }

  Sketch mover(String name, String code) {
    movers.add(entity(name, code));
    return this;
  }

  Sketch says(String name, @Nullable String code, SourceKind kind) {
    attribution.add(new Attribution(entity(name, code), kind, null));
    return this;
  }

  Sketch days(Days days) {
    time = new Timex(trigger, days);
    return this;
  }

  Sketch place(String name, String country) {
    place = new Place(trigger, name, country, null, null);
    return this;
  }

  Sketch document(String id) {
    document = id;
    return this;
  }

  Sketch version(String name) {
    version = name;
    return this;
  }

  Sketch publisher(String outlet) {
    publisher = outlet;
    return this;
  }

  Assertion make() {
    Claim claim =
        new Claim(
            event,
            List.<Mode>of(),
            List.of(),
            stage,
            movers,
            hedged,
            trigger,
            new Span(0, sentence.length()),
            actors,
            recipients,
            time,
            place,
            attribution,
            1,
            List.of());
    Source source = new Source(document, version, null, publisher, null, day);
    return Assertion.of(source, sentence, claim);
  }

  static Anchor anchor(Assertion assertion) {
    return Anchor.of(assertion);
  }

  private Entity entity(String name, @Nullable String code) {
    return new Entity(trigger, name, code, null, null);
  }
}
