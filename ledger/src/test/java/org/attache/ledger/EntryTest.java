package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.entry.Assertions;
import org.attache.model.Claim;
import org.attache.model.Document;
import org.attache.model.Reading;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

/** What enters is named by what it says. */
class EntryTest {
  private static final String TEXT = "Envoys held talks in Oslo. They left early.";

  private static Assertion talks(Stage stage) {
    return Sketch.on("2031-03-14", "Envoys held [talks] in Oslo.")
        .document("d")
        .stage(stage)
        .actor("Government of Norway", "NOR")
        .make();
  }

  @Test
  void theSameWordsAreTheSameEntryHoweverSureTheReaderIs() {
    Claim sure = talks(Stage.OCCURRED).claim();
    Claim unsure = withConfidence(sure, 0.4);
    Assertion first = Assertion.of(talks(Stage.OCCURRED).source(), "x", sure);
    Assertion second = Assertion.of(talks(Stage.OCCURRED).source(), "x", unsure);
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(talks(Stage.PLANNED).id()).isNotEqualTo(first.id());
  }

  @Test
  void anEntryThatWasTamperedWithIsNotGenuine() {
    Assertion genuine = talks(Stage.OCCURRED);
    Assertion forged =
        new Assertion(genuine.id(), genuine.source(), "x", talks(Stage.PLANNED).claim());
    assertThat(genuine.isGenuine()).isTrue();
    assertThat(forged.isGenuine()).isFalse();
  }

  @Test
  void anIdIsSixtyFourHexadecimalDigits() {
    Assertion genuine = talks(Stage.OCCURRED);
    assertThat(genuine.id()).matches("[0-9a-f]{64}");
    assertThatThrownBy(() -> new Assertion("1", genuine.source(), "x", genuine.claim()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not the id of an assertion: 1");
  }

  @Test
  void aReadingBringsItsSentencesAlong() {
    Claim claim = talks(Stage.OCCURRED).claim();
    Document document = Document.of("d", TEXT, null);
    LocalDate fetched = LocalDate.of(2031, 3, 15);
    List<Assertion> made = Assertions.of(new Reading(document, List.of(claim), List.of()), fetched);
    assertThat(made).hasSize(1);
    assertThat(made.get(0).evidence()).isEqualTo("Envoys held talks in Oslo.");
    assertThat(made.get(0).source().published()).isEqualTo(fetched);
    assertThat(made.get(0).triggerInEvidence()).isEqualTo(TEXT.indexOf("talks"));
  }

  private static Claim withConfidence(Claim claim, double confidence) {
    return new Claim(
        claim.event(),
        claim.modes(),
        claim.contexts(),
        claim.stage(),
        claim.stageBy(),
        claim.hedged(),
        claim.trigger(),
        claim.evidence(),
        claim.actors(),
        claim.recipients(),
        claim.time(),
        claim.place(),
        claim.attribution(),
        confidence,
        claim.reasons());
  }
}
