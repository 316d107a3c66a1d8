package org.attache.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Source;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Excerpt;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

final class TouchesTest {
  @Test
  void anUnknownKeyHasNoTouches() {
    assertThat(new Touches().under(17).size()).isZero();
  }

  @Test
  void touchesComeAndGoUnderTheirKeysAsInAMapOfLists() {
    SplittableRandom random = new SplittableRandom(5);
    List<EventThread> events = List.of(event(0), event(1), event(2));
    Touches touches = new Touches();
    Map<Long, List<EventThread>> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = (long) random.nextInt(6000) << (random.nextInt(2) * 40);
      List<EventThread> there = expected.computeIfAbsent(key, k -> new ArrayList<>());
      if (!there.isEmpty() && random.nextInt(4) == 0) {
        there.remove(there.size() - 1);
        touches.removeLast(key);
      } else {
        EventThread event = events.get(random.nextInt(3));
        there.add(event);
        touches.add(key, event, i);
      }
    }

    expected.forEach((key, there) -> assertThat(listed(touches.under(key))).isEqualTo(there));
  }

  private static List<EventThread> listed(Touches.Of touches) {
    List<EventThread> listed = new ArrayList<>();
    for (int i = 0; i < touches.size(); i++) {
      listed.add(touches.get(i));
    }
    return listed;
  }

  private static EventThread event(int number) {
    String sentence = "Talks number " + number;
    Excerpt trigger = Excerpt.of(sentence, new Span(0, 5));
    Claim claim =
        new Claim(
            EventType.CONSULT,
            List.of(),
            List.of(),
            Stage.OCCURRED,
            List.of(),
            false,
            trigger,
            new Span(0, sentence.length()),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            1,
            List.of());
    LocalDate day = LocalDate.of(2031, 3, 1);
    Source source = new Source("doc-" + number, "", null, "Herald", null, day);
    Assertion assertion = Assertion.of(source, sentence, claim);
    return new EventThread(
        new TraitReader(Vocabulary.standard(), Kinds.standard()).read(assertion));
  }
}
