package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.attache.testkit.Cranky.Crankiness;
import org.junit.jupiter.api.Test;

final class CrankyTest {
  @Test
  void itFailsNowAndThenAndElseDoesItsWork() {
    Cranky<String, String> cranky =
        new Cranky<>(text -> text.toUpperCase(Locale.ROOT), 3, new Chance(1));
    int done = 0;
    for (int i = 0; i < 300; i++) {
      try {
        assertThat(cranky.apply("a")).isEqualTo("A");
        done++;
      } catch (Crankiness e) {
        assertThat(e).hasMessage("planted failure " + cranky.failures());
      }
    }

    assertThat(cranky.failures()).isBetween(60, 140).isEqualTo(300 - done);
  }
}
