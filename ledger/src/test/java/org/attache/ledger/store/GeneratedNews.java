package org.attache.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.Sector;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/** Seeded readings: stories that begin, are repeated by several outlets, move on and are denied. */
public final class GeneratedNews {
  private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
  private static final List<String> STATES = List.of("FRA", "DEU", "BRA", "JPN", "EGY", "KEN");
  private static final List<String> LEADERS =
      List.of("Moreau", "Brandt", "Sousa", "Tanaka", "Farouk", "Otieno");
  private static final List<EventType> EVENTS =
      List.of(EventType.CONSULT, EventType.SANCTION, EventType.ACCUSE, EventType.AID);
  private static final List<String> TRIGGERS = List.of("meeting", "tariffs", "criticised", "aid");
  private static final List<String> PLACES = List.of("Geneva", "Lima", "Oslo");
  private static final int RECENT = 12;

  private final SplittableRandom random;
  private final List<Story> stories = new ArrayList<>();

  /** Makes the news of a seed. */
  public GeneratedNews(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Returns readings of {@code count} documents, {@code perDay} of them a day. */
  public List<Reading> make(int count, int perDay) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      readings.add(reading("item-" + i, FIRST.plusDays(i / perDay)));
    }
    return readings;
  }

  /** Returns readings of {@code count} documents, so many days one from the other. */
  List<Reading> sparse(int count, int days) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      readings.add(reading("item-" + i, FIRST.plusDays((long) i * days)));
    }
    return readings;
  }

  /** Returns a reading of another text under the same id, some days later. */
  Reading revision(Reading former, int days) {
    LocalDate day = former.document().published();
    return reading(former.document().id(), day == null ? FIRST : day.plusDays(days));
  }

  private Reading reading(String id, LocalDate day) {
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    int sentences = 1 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      sentence(text, claims, day);
    }
    String outlet = "Outlet " + random.nextInt(5);
    Document document =
        new Document(id, "https://news.example/" + id, "News", outlet, day, "en", text.toString());
    return new Reading(document, claims, List.of());
  }

  private void sentence(StringBuilder text, List<Claim> claims, LocalDate day) {
    Story story = story();
    int begin = text.length();
    text.append(LEADERS.get(story.first())).append(" and ").append(LEADERS.get(story.second()));
    text.append(' ').append(story.word()).append(' ');
    int trigger = text.length();
    text.append(TRIGGERS.get(story.kind()));
    int second = text.length() + 6;
    text.append(" over talks ").append(random.nextInt(40)).append(" in the capital. ");
    Span evidence = new Span(begin, text.length() - 1);
    claims.add(claim(text, evidence, trigger, TRIGGERS.get(story.kind()).length(), story, day));
    if (random.nextInt(4) == 0) {
      claims.add(claim(text, evidence, second, 5, story(), day));
    }
  }

  private Story story() {
    if (stories.isEmpty() || random.nextInt(3) == 0) {
      int first = random.nextInt(STATES.size());
      int second = (first + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
      String word = "w" + Integer.toString(random.nextInt(46656), 36);
      stories.add(new Story(random.nextInt(EVENTS.size()), first, second, word));
    }
    int back = Math.min(stories.size(), 1 + random.nextInt(RECENT));
    return stories.get(stories.size() - back);
  }

  private Claim claim(
      StringBuilder text, Span evidence, int begin, int length, Story story, LocalDate day) {
    Excerpt trigger = Excerpt.of(text.toString(), new Span(begin, begin + length));
    Stage[] stages = Stage.values();
    Entity first = entity(trigger, story.first());
    Entity second = entity(trigger, story.second());
    boolean reciprocal = EVENTS.get(story.kind()) == EventType.CONSULT;
    return new Claim(
        EVENTS.get(story.kind()),
        List.of(),
        List.of(),
        stages[random.nextInt(stages.length)],
        List.of(),
        random.nextInt(6) == 0,
        trigger,
        evidence,
        reciprocal ? List.of(first, second) : List.of(first),
        reciprocal ? List.of() : List.of(second),
        time(trigger, day),
        random.nextInt(3) == 0 ? place(trigger) : null,
        attribution(trigger, story),
        0.5 + random.nextInt(50) / 100.0,
        List.of());
  }

  private @Nullable Timex time(Excerpt words, LocalDate day) {
    if (random.nextInt(2) == 0) {
      return null;
    }
    LocalDate earliest = day.plusDays(random.nextInt(10));
    LocalDate latest = earliest.plusDays(random.nextInt(3));
    return new Timex(
        words, random.nextInt(4) == 0 ? Days.from(earliest) : Days.between(earliest, latest));
  }

  private Place place(Excerpt words) {
    int which = random.nextInt(PLACES.size());
    Double latitude = which == 0 ? 46.2 : null;
    Double longitude = which == 0 ? 6.15 : null;
    return new Place(words, PLACES.get(which), null, latitude, longitude);
  }

  private List<Attribution> attribution(Excerpt words, Story story) {
    return switch (random.nextInt(5)) {
      case 0 -> List.of(new Attribution(entity(words, story.first()), SourceKind.OFFICIAL, "said"));
      case 1 ->
          List.of(new Attribution(entity(words, story.second()), SourceKind.OFFICIAL, "said"));
      case 2 -> {
        Entity agency = new Entity(words, "Wire " + random.nextInt(2), null, Sector.MED, null);
        yield List.of(new Attribution(agency, SourceKind.MEDIA, "reported"));
      }
      default -> List.of();
    };
  }

  private static Entity entity(Excerpt words, int which) {
    return new Entity(words, LEADERS.get(which), STATES.get(which), Sector.GOV, "President");
  }

  private record Story(int kind, int first, int second, String word) {}
}
