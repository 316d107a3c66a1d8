package org.attache.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrecisionTest {
  /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void theIntervalIsWilsons(int right, int judged, double low, double high) {
    Proportion proportion = new Proportion(right, judged);
    assertThat(proportion.low()).isEqualTo(low, within(0.00005));
    assertThat(proportion.high()).isEqualTo(high, within(0.00005));
  }

  @Test
  void theIntervalHoldsTheTrueShareInAboutNineteenOfTwentySamples() {
    Random random = new Random(5);
    int held = 0;
    int samples = 4000;
    for (int i = 0; i < samples; i++) {
      int right = 0;
      for (int j = 0; j < 60; j++) {
        right += random.nextDouble() < 0.85 ? 1 : 0;
      }
      Proportion proportion = new Proportion(right, 60);
      held += proportion.low() <= 0.85 && 0.85 <= proportion.high() ? 1 : 0;
    }
    assertThat(held / (double) samples).isBetween(0.93, 0.97);
  }

  @Test
  void ofNothingNothingIsKnown() {
    Proportion none = new Proportion(0, 0);
    assertThat(none.isEnough()).isFalse();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isEqualTo(1);
  }

  @Test
  void moreRightThanJudgedIsRefused() {
    assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachPartIsCountedByWhatItsClaimsWereReadAs() {
    List<Judgement> judgements = new ArrayList<>();
    judgements.addAll(Collections.nCopies(3, judged(Stage.AGREED, true, true)));
    judgements.add(judged(Stage.AGREED, true, false));
    judgements.add(judged(Stage.DENIED, false, false));

    Precision precision = Precision.of(9, 1, judgements);

    assertThat(precision.judged()).isEqualTo(5);
    assertThat(precision.unseen()).isEqualTo(3);
    assertThat(precision.stage()).isEqualTo(new Proportion(3, 5));
    assertThat(precision.event()).isEqualTo(new Proportion(4, 5));
    assertThat(precision.byStage())
        .containsExactly(
            new Precision.Part<>(Stage.AGREED, new Proportion(3, 4)),
            new Precision.Part<>(Stage.DENIED, new Proportion(0, 1)));
    assertThat(precision.byEvent())
        .containsExactly(new Precision.Part<>(EventType.CONSULT, new Proportion(4, 5)));
  }

  private static Judgement judged(Stage stage, boolean event, boolean right) {
    return new Judgement(EventType.CONSULT, stage, event, right, right);
  }
}
