package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ledgers of every older form open, are sound and answer what they answered when they were made.
 * The files are never made anew: {@code ledger-v1.db.gz} was written by the last version of form 1,
 * of made-up news with late reports, new texts and decisions; {@code ledger-v2.db.gz} by that of
 * form 2, with refusals and readings by another reader besides; {@code ledger-v4.db.gz} by that of
 * form 4, which brought the one before up to its form and added a text that repeats another, a
 * watch and a run; {@code ledger-v5.db.gz} by that of form 5, which brought that one up to its form
 * and added news under other ids.
 */
final class OldFormTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5})
  void aLedgerOfAnOlderFormAnswersWhatItAnsweredThen(int form) throws IOException {
    Path file = folder.resolve("ledger.db");
    try (InputStream packed = resource("ledger-v" + form + ".db.gz")) {
      Files.copy(new GZIPInputStream(packed), file);
    }
    try (Ledger ledger =
        Ledger.existing(file.toString(), new TickingClock("2040-01-01T00:00:00Z"))) {
      assertThat(AnswersOf.lines(ledger)).isEqualTo(lines("ledger-v" + form + ".answers.txt"));
      assertThat(ledger.verify().problems()).isEmpty();
    }
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static InputStream resource(String name) {
    InputStream in = OldFormTest.class.getResourceAsStream(name);
    if (in == null) {
      throw new AssertionError("no " + name);
    }
    return in;
  }
}
