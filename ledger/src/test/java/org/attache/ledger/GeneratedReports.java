package org.attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.ledger.entry.Assertion;
import org.attache.model.EventType;
import org.attache.model.Stage;

/**
 * Seeded reports that imitate a stream of news: four in ten tell of something new, the others come
 * back to one of the last events, the newer the likelier, a few with other words.
 */
public final class GeneratedReports {
  private static final List<String> STATES =
      List.of(
          "USA", "RUS", "CHN", "FRA", "DEU", "GBR", "IND", "PAK", "IRN", "ISR", "TUR", "EGY", "BRA",
          "JPN", "KOR", "NGA", "ETH", "COD", "MEX", "CAN");
  private static final List<EventType> EVENTS =
      List.of(
          EventType.CONSULT,
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.AID,
          EventType.ASSAULT,
          EventType.SUPPORT,
          EventType.ACCUSE,
          EventType.COERCE);
  private static final List<String> TRIGGERS =
      List.of(
          "talks",
          "sanctions",
          "ceasefire",
          "sends aid",
          "attack",
          "sign a treaty",
          "condemns",
          "deports");
  private static final int OPEN = 400;

  private final SplittableRandom random;
  private final List<Story> open = new ArrayList<>();

  public GeneratedReports(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns {@code count} reports, {@code perDay} of them a day, from 2030 on. */
  public List<Assertion> make(int count, int perDay) {
    List<Assertion> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = LocalDate.of(2030, 1, 1).plusDays(i / perDay);
      boolean fresh = open.isEmpty() || random.nextInt(10) < 4;
      Story story = fresh ? story() : open.get(open.size() - 1 - back());
      if (fresh) {
        open.add(story);
        if (open.size() > OPEN) {
          open.remove(0);
        }
      }
      reports.add(report(story, day, i));
    }
    return reports;
  }

  private int back() {
    int one = random.nextInt(open.size());
    return Math.min(one, random.nextInt(open.size()));
  }

  private Story story() {
    int kind = random.nextInt(EVENTS.size());
    String first = STATES.get(random.nextInt(STATES.size()));
    String second = STATES.get(random.nextInt(STATES.size()));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      words.add(word());
    }
    return new Story(kind, first, second, words);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int length = 2 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return random.nextInt(4) == 0
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word.toString();
  }

  private Assertion report(Story story, LocalDate day, int number) {
    StringBuilder sentence = new StringBuilder("Officials of both sides ");
    story
        .words()
        .forEach(word -> sentence.append(random.nextInt(3) == 0 ? word() : word).append(' '));
    sentence.append('[').append(TRIGGERS.get(story.kind())).append(']');
    Stage[] stages = Stage.values();
    return Sketch.on(day.toString(), sentence + " in the capital.")
        .document("doc-" + number / 2)
        .publisher("Outlet " + random.nextInt(40))
        .event(EVENTS.get(story.kind()))
        .stage(stages[random.nextInt(stages.length)])
        .actor("Person " + story.words().get(0), story.first())
        .recipient("Government of " + story.second(), story.second())
        .make();
  }

  private record Story(int kind, String first, String second, List<String> words) {}
}
