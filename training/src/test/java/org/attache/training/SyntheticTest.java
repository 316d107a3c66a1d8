package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyntheticTest {
  @Test
  void isTheSameForTheSameSeedAndMarksWhatItSays(@TempDir Path knowledge) throws IOException {
    write(knowledge, "states.tsv", "FRA\tFrance\t\t\tFrench\tFrench\tParis");
    write(knowledge, "organisations.tsv", "IGO\tNATO\t\t");
    write(knowledge, "offices.tsv", "FRA\tPresident of France\tPresident\tEmmanuel Macron\tMacron");
    List<GoldDocument> made = new Synthetic(knowledge, new Random(3)).documents(200);
    assertThat(new Synthetic(knowledge, new Random(3)).documents(200)).isEqualTo(made);
    for (GoldDocument document : made) {
      for (GoldClaim claim : document.claims()) {
        assertThat(claim.trigger().of(document.text())).isNotBlank();
        assertThat(claim.roles().values().stream().flatMap(List::stream))
            .allSatisfy(s -> assertThat(s.of(document.text())).doesNotStartWith(" "));
      }
    }
  }

  private static void write(Path folder, String name, String row) throws IOException {
    Files.writeString(folder.resolve(name), "header\n" + row + "\n");
  }
}
