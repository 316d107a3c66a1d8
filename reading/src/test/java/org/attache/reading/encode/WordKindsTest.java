package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordKindsTest {
  private static final String LIST = "4\tSouth Korea\n8\tSouth\n7\tMoon Jae-in\n10\tpresident\n";

  @Test
  void takesTheLongestName() throws IOException {
    WordKinds kinds = WordKinds.read(new BufferedReader(new StringReader(LIST)));
    assertThat(kinds.kinds(List.of("The", "South", "Korea", "talks", "in", "the", "South")))
        .containsExactly(13, 4, 4, 0, 0, 0, 8);
  }

  @Test
  void takesRoleNounsInAnyCaseAndNamesInTheirOwn() throws IOException {
    WordKinds kinds = WordKinds.read(new BufferedReader(new StringReader(LIST)));
    assertThat(kinds.kinds(List.of("south", "President", "Moon", "Jae", "-", "in", "Moon")))
        .containsExactly(0, 10, 7, 7, 7, 7, 1);
  }

  @Test
  void tellsShapes() throws IOException {
    WordKinds kinds = WordKinds.read(new BufferedReader(new StringReader("")));
    assertThat(kinds.kinds(List.of("He", "told", "CNN", "on", "Monday", "that", "5,000", "US")))
        .containsExactly(11, 0, 2, 0, 12, 0, 3, 2);
  }
}
