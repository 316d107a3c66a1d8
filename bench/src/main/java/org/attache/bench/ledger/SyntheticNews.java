package org.attache.bench.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Days;
import org.attache.model.Document;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Place;
import org.attache.model.Reading;
import org.attache.model.SourceKind;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * An endless, seeded stream of readings, day after day, that repeats itself as real news does:
 * {@link NewsRates}. Not safe for use by several threads.
 */
final class SyntheticNews {
  static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  private final Draw draw;
  private final Wording wording;
  private final TreeMap<LocalDate, Deque<Story>> due = new TreeMap<>();
  private final Draw.Weighted outlets = Draw.Weighted.byRank(NewsRates.OUTLETS, 1);
  private LocalDate day = FIRST;
  private int today;
  private int documents;
  private int stories;

  SyntheticNews(long seed) {
    this.draw = new Draw(seed);
    this.wording = new Wording(draw);
  }

  /** Returns the day of the newest reading. */
  LocalDate day() {
    return day;
  }

  /** Returns how many events have begun. */
  int stories() {
    return stories;
  }

  /** Returns readings that make up at least so many claims. */
  List<Reading> claims(int count) {
    List<Reading> readings = new ArrayList<>();
    int made = 0;
    while (made < count) {
      Reading reading = next();
      made += reading.claims().size();
      readings.add(reading);
    }
    return readings;
  }

  /** Returns the next reading. */
  Reading next() {
    if (today >= NewsRates.CLAIMS_A_DAY) {
      day = day.plusDays(1);
      today = 0;
    }
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    int count = 1 + draw.index(NewsRates.CLAIMS);
    while (claims.size() < count) {
      sentence(text, claims, count);
    }
    today += count;
    String id = "news-" + documents++;
    Document document =
        new Document(
            id,
            "https://news.example/" + id,
            "News of " + day,
            "Outlet " + draw.index(outlets),
            day,
            "en",
            text.toString());
    return new Reading(document, claims, List.of());
  }

  private void sentence(StringBuilder text, List<Claim> claims, int count) {
    List<Story> told = new ArrayList<>(List.of(story()));
    while (claims.size() + told.size() < count && draw.happens(NewsRates.SAME_SENTENCE)) {
      told.add(story());
    }
    int begin = text.length();
    List<Span> triggers = new ArrayList<>();
    for (Story story : told) {
      text.append(text.length() == begin ? "" : ", after ");
      triggers.add(clause(text, story));
    }
    text.append('.');
    Span evidence = new Span(begin, text.length());
    text.append(' ');
    for (int i = 0; i < told.size(); i++) {
      claims.add(claim(Excerpt.of(text.toString(), triggers.get(i)), evidence, told.get(i)));
    }
  }

  private Span clause(StringBuilder text, Story story) {
    List<Party> parties = story.parties();
    List<String> words = story.words(draw, wording);
    text.append(parties.get(0).name()).append(' ');
    int trigger = text.length();
    text.append(story.kind().trigger());
    Span span = new Span(trigger, text.length());
    parties.stream().skip(1).forEach(party -> text.append(' ').append(party.name()));
    words.forEach(word -> text.append(' ').append(word));
    return span;
  }

  private Story story() {
    Deque<Story> waiting = null;
    while (!due.isEmpty() && !due.firstKey().isAfter(day)) {
      waiting = due.firstEntry().getValue();
      Story next = waiting.poll();
      if (next != null) {
        return next;
      }
      due.pollFirstEntry();
    }
    stories++;
    return new Story(draw, wording, day);
  }

  private Claim claim(Excerpt trigger, Span evidence, Story story) {
    List<Entity> parties = story.parties().stream().map(party -> party.in(trigger)).toList();
    boolean reciprocal = story.kind().type() == EventType.CONSULT;
    Days days = story.days();
    Stage stage = story.report(draw, day);
    if (!story.isOver()) {
      due.computeIfAbsent(day.plusDays(NewsRates.gap(draw)), d -> new ArrayDeque<>()).add(story);
    }
    return new Claim(
        story.kind().type(),
        List.of(),
        List.of(),
        stage,
        List.of(),
        draw.happens(NewsRates.HEDGED),
        trigger,
        evidence,
        reciprocal ? parties : parties.subList(0, 1),
        reciprocal ? List.of() : parties.subList(1, parties.size()),
        days == null ? null : new Timex(trigger, days),
        place(trigger, story),
        attribution(trigger, parties),
        (50 + draw.below(50)) / 100.0,
        List.of());
  }

  private static @Nullable Place place(Excerpt words, Story story) {
    String name = story.place();
    return name == null ? null : new Place(words, name, null, null, null);
  }

  private List<Attribution> attribution(Excerpt words, List<Entity> parties) {
    if (!draw.happens(NewsRates.ATTRIBUTED)) {
      return List.of();
    }
    return List.of(
        draw.below(3) == 0
            ? new Attribution(
                new Party("Wire " + draw.below(5), null, null).in(words), SourceKind.MEDIA, "said")
            : new Attribution(
                parties.get(draw.below(parties.size())), SourceKind.OFFICIAL, "said"));
  }
}
