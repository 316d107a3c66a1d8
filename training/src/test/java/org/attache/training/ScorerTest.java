package org.attache.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.attache.model.Span;
import org.attache.reading.encode.EncodedTrigger;
import org.attache.reading.encode.RoleScores;
import org.junit.jupiter.api.Test;

final class ScorerTest {
  private static final GoldDocument DOCUMENT =
      new GoldDocument(
          "d",
          "They will meet. He was arrested.",
          List.of(new Span(0, 15), new Span(16, 32)),
          List.of(claim(10, 14, "CONSULT", "planned"), claim(23, 31, "COERCE", "occurred")));

  @Test
  void countsASentenceAndCategoryAsFound() {
    Scorer scorer = new Scorer();
    scorer.add(
        DOCUMENT,
        List.of(found(0, 5, 9, "CONSULT", "occurred"), found(1, 23, 31, "SANCTION", "occurred")));
    assertThat(scorer.event()).isEqualTo(.5, within(1e-9));
    assertThat(scorer.eventAndStage()).isZero();
    assertThat(scorer.heldWrong()).isEqualTo(1);
  }

  @Test
  void pairsOneToOne() {
    Scorer scorer = new Scorer();
    EncodedTrigger right = found(0, 10, 14, "CONSULT", "planned");
    scorer.add(DOCUMENT, List.of(found(0, 5, 9, "CONSULT", "occurred"), right));
    assertThat(scorer.event()).isEqualTo(.5, within(1e-9));
    assertThat(scorer.eventAndStage()).isEqualTo(.5, within(1e-9));
  }

  private static GoldClaim claim(int begin, int end, String event, String stage) {
    return new GoldClaim(
        new Span(begin, end), event, stage, false, List.of(), List.of(), Map.of(), false);
  }

  private static EncodedTrigger found(int s, int begin, int end, String event, String stage) {
    return new EncodedTrigger(
        s,
        new Span(begin, end),
        event,
        stage,
        false,
        List.of(),
        List.of(),
        List.of(),
        RoleScores.NONE,
        .5,
        .5);
  }
}
