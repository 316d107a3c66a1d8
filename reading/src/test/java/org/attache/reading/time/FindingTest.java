package org.attache.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  @Test
  void thePrepositionBelongsToTheExpression() {
    assertThat(Said.onThursday("They spoke on Wednesday and will meet in the coming days.").words())
        .containsExactly("on Wednesday", "in the coming days");
    assertThat(Said.onThursday("After Monday's talks, the May visit of mid-June is off.").words())
        .containsExactly("Monday", "May", "mid-June");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may meet and march on the capital.",
        "Theresa May met April Ryan.",
        "The March on Washington was large.",
        "A second present from the past fell.",
        "The fall of the city was feared.",
        "The Sun and the Sat phone fell.",
        "The army killed 2000 people with 1,995 shells.",
        "The rate rose by 5.2 percent to 12 million.",
        "The treaty of the seven, the Trade Act of 1974.",
        "They end the current row and sanction the last king.",
        "The troops must withdraw immediately.",
        "The Good Friday Agreement stands.",
        "It was the first visit in 30 years.",
        "Talks are held every Monday.",
      })
  void wordsThatAreNoTimeDoNotFire(String text) {
    assertThat(Said.onThursday(text).words()).isEmpty();
  }

  @Test
  void anHourIsTimeOnlyWhereNoDayIsTold() {
    assertThat(Said.onThursday("They met at 7:45 p.m. on Monday.").words())
        .containsExactly("on Monday");
    assertThat(Said.onThursday("They landed on Monday. They met at 7:45 p.m.").past())
        .isEqualTo("2025-08-04");
  }

  @Test
  void anExpressionCarriesItsWordsAndRule() {
    TimeExpression time = Said.onThursday("Envoys met on 6 August 2025.").found().get(0);
    assertThat(time.sentence()).isZero();
    assertThat(time.first()).isEqualTo(2);
    assertThat(time.last()).isEqualTo(6);
    assertThat(time.rule()).isEqualTo("day-of-month");
  }
}
