package org.attache.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attache.ledger.entry.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed behind the ledger's back is found, and the first bad entry named. */
final class VerificationTest {
  @TempDir Path folder;

  private List<Verification.Problem> after(String... changes) {
    String file = folder.resolve("ledger.db").toString();
    try (Ledger ledger = Ledger.open(file, new TickingClock("2031-07-01T00:00:00Z"))) {
      LedgerContract.fill(ledger, 7);
      ledger.refuse(List.of(new Refusal("news.jsonl:3", "json-broken", "no object", "")));
      byte[] input = {'{', 'x'};
      String hash = Digest.ofBytes(input);
      ledger.refuse(
          List.of(new Refusal("a:1", "json-broken", "x", hash, false, 0L, 2L, "{}", "")),
          Map.of(hash, input));
      ledger.dispose(new Disposal(refusal(file), Disposal.Outcome.DROPPED, "old", "mira"));
      assertThat(ledger.verify().problems()).isEmpty();
      try (Sql sql = new Database(Target.of(file)).writing()) {
        sql.run("PRAGMA foreign_keys = 0");
        for (String change : changes) {
          sql.run(change);
        }
      }
      return ledger.verify().problems();
    }
  }

  @Test
  void anEntryThatWasChangedIsNamed() {
    assertThat(
            after(
                "UPDATE entries SET recorded_at = '2031-07-01T00:00:02.000000000Z' WHERE seq = 9"))
        .first()
        .extracting(Verification.Problem::entry)
        .isEqualTo(9L);
  }

  @Test
  void anEntryThatWasTakenOutIsMissed() {
    assertThat(after("DELETE FROM documents WHERE seq = 5", "DELETE FROM entries WHERE seq = 5"))
        .first()
        .extracting(Verification.Problem::what)
        .asString()
        .contains("entry 5 is missing");
  }

  @Test
  void aTextThatWasChangedIsNamed() {
    assertThat(after("UPDATE documents SET text = text || '!' WHERE seq = 11"))
        .containsExactly(new Verification.Problem(11, "the text of document entry 11 was changed"));
  }

  @Test
  void aClaimThatWasChangedIsNamedByTheEntryOfItsReading() {
    assertThat(
            after(
                "UPDATE assertions SET claim = replace(claim, '\"hedged\":false',"
                    + " '\"hedged\":true') WHERE reading_seq = (SELECT min(reading_seq) FROM"
                    + " assertions WHERE claim LIKE '%\"hedged\":false%')"))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.what()).contains("was changed"));
  }

  @Test
  void anAssertionThatWasTakenOutIsMissed() {
    assertThat(after("DELETE FROM assertions WHERE seq = 3"))
        .isNotEmpty()
        .first()
        .extracting(Verification.Problem::what)
        .asString()
        .contains("claims");
  }

  private static long refusal(String file) {
    try (Sql sql = new Database(Target.of(file)).reading()) {
      Long first = sql.first("SELECT min(seq) FROM refusals", row -> row.number(1));
      return first == null ? 0 : first;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"789C030000000001", "00FF"})
  void bytesThatWereChangedAreNamedByTheEntryOfTheirRefusal(String packed) {
    assertThat(after("UPDATE refused_inputs SET packed = X'" + packed + "'"))
        .isNotEmpty()
        .allSatisfy(
            problem -> assertThat(problem.what()).matches("the bytes of refusal entry .* changed"));
  }

  @Test
  void thatSomethingWasDroppedCannotBeTakenBack() {
    assertThat(after("DELETE FROM disposals"))
        .first()
        .extracting(Verification.Problem::what)
        .asString()
        .matches("what disposal entry [0-9]+ told is gone");
  }

  @Test
  void aDecisionThatWasChangedIsNamed() {
    assertThat(after("UPDATE decisions SET analyst = 'Someone Else'"))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.what()).contains("decision entry"));
  }

  @Test
  void aDerivedRowThatWasChangedIsShown() {
    assertThat(
            after(
                "UPDATE event_state SET reports = reports + 1 WHERE event_id ="
                    + " (SELECT min(event_id) FROM event_state)"))
        .first()
        .extracting(Verification.Problem::what)
        .asString()
        .startsWith("event_state is not what follows from the entries");
  }
}
