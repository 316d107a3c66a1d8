package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeededTest {
  @Test
  void aSeedGivesTheSameCaseAgain() {
    assertThat(RandomReading.reading(new Chance(42)))
        .isEqualTo(RandomReading.reading(new Chance(42)))
        .isNotEqualTo(RandomReading.reading(new Chance(43)));
  }

  @Test
  void oneSeedCanBeRerunAlone() {
    assertThat(SeededArguments.seeds(100, "42", null)).containsExactly(42L);
  }

  @Test
  void theNumberOfSeedsCanBeRaised() {
    assertThat(SeededArguments.seeds(100, null, null)).hasSize(100);
    assertThat(SeededArguments.seeds(100, null, "2000")).hasSize(2000);
  }

  @Test
  void hostileTextHoldsHalfPairsGiantWordsAndQuotationsThatNeverClose() {
    StringBuilder all = new StringBuilder();
    for (long seed = 0; seed < 200; seed++) {
      all.append(HostileText.of(new Chance(seed))).append(' ');
    }

    assertThat(all).contains("x".repeat(300), "\uD83D ", "“", "\r\n", "\u200B", "\u202E");
  }
}
