package org.attache.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Context;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Quotation;
import org.attache.model.Reading;
import org.attache.model.Reason;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;

/** Valid values of the contract without sense: every combination that the records allow. */
public final class RandomReading {
  private final Chance chance;
  private final Document document;

  private RandomReading(Chance chance, Document document) {
    this.chance = chance;
    this.document = document;
  }

  /** Returns a document with news or hostile text, at least 20 units of it. */
  public static Document document(Chance chance) {
    String text = chance.oneIn(2) ? NewsText.article(chance) : HostileText.of(chance);
    return new Document(
        "doc-" + chance.below(1_000_000),
        chance.nullOneIn(3, () -> "https://news.invalid/" + chance.below(1000)),
        chance.nullOneIn(3, () -> NewsText.sentence(chance)),
        chance.nullOneIn(3, () -> "The Daily Dispatch"),
        chance.nullOneIn(4, () -> day(chance)),
        chance.nullOneIn(3, () -> "en"),
        text + NewsText.sentence(chance));
  }

  /** Returns a reading of a random document. */
  public static Reading reading(Chance chance) {
    RandomReading random = new RandomReading(chance, document(chance));
    return new Reading(
        random.document, chance.upTo(5, random::claim), chance.upTo(3, random::quotation));
  }

  /** Returns a claim whose spans lie in {@code document}'s text, which must not be empty. */
  public static Claim claim(Chance chance, Document document) {
    return new RandomReading(chance, document).claim();
  }

  /** Returns a day of the years 2000 to 2030. */
  public static LocalDate day(Chance chance) {
    return LocalDate.of(2000, 1, 1).plusDays(chance.below(11_300));
  }

  private Claim claim() {
    EventType event = chance.of(Arrays.asList(EventType.values()));
    return new Claim(
        event,
        some(event.modes()),
        some(Arrays.asList(Context.values())),
        chance.of(Arrays.asList(Stage.values())),
        chance.upTo(2, this::entity),
        chance.oneIn(4),
        excerpt(),
        excerpt().span(),
        chance.upTo(3, this::entity),
        chance.upTo(3, this::entity),
        chance.nullOneIn(2, this::time),
        chance.nullOneIn(2, this::place),
        chance.upTo(3, this::attribution),
        chance.below(10_001) / 10_000.0,
        chance.upTo(3, this::reason));
  }

  private <T> List<T> some(List<T> all) {
    List<T> some = new ArrayList<>(all);
    some.removeIf(item -> !chance.oneIn(3));
    return some;
  }

  private Quotation quotation() {
    Excerpt excerpt = excerpt();
    while (excerpt.text().isBlank()) {
      excerpt = excerpt();
    }
    return new Quotation(
        excerpt,
        chance.oneIn(2),
        chance.nullOneIn(3, this::entity),
        chance.nullOneIn(3, () -> "said"),
        chance.nullOneIn(3, this::entity));
  }

  private Entity entity() {
    return new Entity(
        excerpt(),
        chance.nullOneIn(4, () -> chance.of("Vladimir Putin", "Özgür Özel", "NATO", "Ivory Coast")),
        chance.nullOneIn(4, () -> chance.of("RUS", "USA", "IGO", "KOS", "PSE")),
        chance.nullOneIn(4, () -> chance.of(Arrays.asList(Sector.values()))),
        chance.nullOneIn(2, () -> "President of Russia"));
  }

  private Timex time() {
    LocalDate first = day(chance);
    Days days =
        switch (chance.below(4)) {
          case 0 -> Days.on(first);
          case 1 -> Days.from(first);
          case 2 -> Days.until(first);
          default -> Days.between(first, first.plusDays(chance.below(400)));
        };
    return new Timex(excerpt(), chance.nullOneIn(5, () -> days));
  }

  private Place place() {
    boolean located = chance.oneIn(2);
    double latitude = chance.between(-9_000_000, 9_000_000) / 100_000.0;
    double longitude = chance.between(-18_000_000, 18_000_000) / 100_000.0;
    return new Place(
        excerpt(),
        "Moscow",
        chance.nullOneIn(3, () -> "RUS"),
        located ? latitude : null,
        located ? longitude : null);
  }

  private Attribution attribution() {
    return new Attribution(
        entity(),
        chance.of(Arrays.asList(SourceKind.values())),
        chance.nullOneIn(3, () -> "according to"));
  }

  private Reason reason() {
    return new Reason("stage", "cue:agreed", chance.of("", "agreed to hold"));
  }

  private Excerpt excerpt() {
    String text = document.text();
    int begin = chance.below(text.length());
    int end = begin + chance.between(1, Math.min(40, text.length() - begin));
    return Excerpt.of(text, new Span(begin, end));
  }
}
