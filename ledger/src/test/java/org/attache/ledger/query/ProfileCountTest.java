package org.attache.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.history.Voice;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

class ProfileCountTest {
  private static final Party FRANCE = new Party("France", "FRA", null);
  private static final Party KENYA = new Party("Kenya", "KEN", null);
  private static final Party OLDER = new Party("Chad", "TCD", null);

  @Test
  void whatIsOlderThanTheNewestFiveHundredIsToldOfAndNotCounted() {
    ProfileCount count = new ProfileCount(new PartyTerm("FRA", "FRA"));
    for (int i = 0; i < Profile.MOST_COUNTED; i++) {
      count.add(line(i, EventType.CONSULT), List.of(FRANCE, KENYA));
    }
    assertThat(count.profile(5).more()).isFalse();

    count.add(line(Profile.MOST_COUNTED, EventType.AID), List.of(FRANCE, OLDER));

    Profile profile = count.profile(2000);
    assertThat(profile.more()).isTrue();
    assertThat(profile.counted()).isEqualTo(Profile.MOST_COUNTED);
    assertThat(profile.types())
        .containsExactly(new Profile.Count<>(EventType.CONSULT, Profile.MOST_COUNTED));
    assertThat(profile.partners())
        .containsExactly(new Profile.Count<>("Kenya", Profile.MOST_COUNTED));
    assertThat(profile.events()).hasSize(Profile.MOST_COUNTED + 1);
  }

  private static EventLine line(int number, EventType type) {
    return new EventLine(
        String.format(Locale.ROOT, "%016x", number),
        "Talks " + number,
        type,
        Stage.OCCURRED,
        LocalDate.of(2031, 1, 1),
        Voice.OUTLET,
        LocalDate.of(2031, 1, 1),
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
