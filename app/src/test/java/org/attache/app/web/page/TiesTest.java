package org.attache.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.history.Voice;
import org.attache.ledger.query.Bond;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Story;
import org.attache.ledger.story.Tie;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

class TiesTest {
  private static final EventLine STRIKE = line("a", "Strike", 1);
  private static final EventLine TARIFFS = line("b", "Tariffs", 2);
  private static final EventLine TALKS = line("c", "Talks", 3);
  private static final EventLine VISIT = line("d", "Visit", 4);

  @Test
  void theStorylineReachesOverOtherEventsAndSaysThroughWhich() {
    Tie cause = tie(STRIKE, TARIFFS, Tie.Kind.CAUSE);
    Tie sequence = tie(TARIFFS, TALKS, Tie.Kind.SEQUENCE);
    Tie parties = tie(TALKS, VISIT, Tie.Kind.PARTICIPANTS);
    Story story = new Story(List.of(STRIKE, TARIFFS, TALKS), List.of(cause, sequence), true);

    EventPage.Storyline told =
        Ties.of(
            List.of(new Bond(sequence, TARIFFS), new Bond(parties, VISIT)),
            story,
            TALKS.id(),
            LocalDate.of(2031, 2, 1));

    assertThat(told.more()).isTrue();
    assertThat(told.ties())
        .extracting(EventPage.Tied::title, EventPage.Tied::how)
        .containsExactly(
            tuple("Strike", "ground of “Tariffs”"),
            tuple("Tariffs", "came before this"),
            tuple("Visit", "the same parties"));
  }

  private static Tie tie(EventLine from, EventLine to, Tie.Kind kind) {
    return new Tie(from.id(), to.id(), kind, "", "One sentence.", "0".repeat(64));
  }

  private static EventLine line(String digit, String title, int day) {
    LocalDate told = LocalDate.of(2031, 1, day);
    return new EventLine(
        digit.repeat(16),
        title,
        EventType.CONSULT,
        Stage.OCCURRED,
        told,
        Voice.OUTLET,
        told,
        null,
        false,
        null,
        List.of(),
        null,
        null,
        new EventLine.Counts(1, 1, 1, 1, "agency"),
        false);
  }
}
