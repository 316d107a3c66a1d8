package org.attache.model.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One row a rule of the contract's "PLOVER view", and the CAMEO code that follows from it. */
final class PloverCoderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 7);

  private final PloverCoder coder = new PloverCoder(PloverTable.bundled());
  private final CameoCodes cameo = CameoCodes.bundled();

  @ParameterizedTest
  @CsvFileSource(resources = "views.txt", delimiter = '|', numLinesToSkip = 1)
  void aClaimIsSeenAsTheContractSays(
      String event,
      String stage,
      String parties,
      String category,
      String modes,
      String viewParties,
      String auxiliary,
      double score,
      String code) {
    PloverView view = coder.view(ClaimSketch.claim(event, stage, parties, null), PUBLISHED);

    assertThat(view.category()).hasToString(category);
    assertThat(view.modes().stream().map(m -> m.label()).toList())
        .containsExactly(modes == null ? new String[0] : modes.split("\\+", -1));
    assertThat(
            (ClaimSketch.names(view.actors()) + " > " + ClaimSketch.names(view.recipients()))
                .strip())
        .isEqualTo(viewParties);
    assertThat(view.auxiliaryModes().stream().map(m -> m.label()).toList())
        .containsExactly(auxiliary == null ? new String[0] : new String[] {auxiliary});
    assertThat(view.score()).isEqualTo(score);
    assertThat(cameo.code(view)).isEqualTo(code);
  }

  @Test
  void everyEventHasAViewAndACodeAtEveryStage() {
    for (EventType event : EventType.values()) {
      for (Stage stage : Stage.values()) {
        Claim claim =
            ClaimSketch.claim(event.name(), stage.name().toLowerCase(Locale.ROOT), "A > B", null);
        PloverView view = coder.view(claim, null);

        assertThat(cameo.code(view)).as("%s %s", event, stage).matches("[0-9]{3,4}");
        boolean fact = stage == Stage.OCCURRED || stage == Stage.UNDERWAY;
        assertThat(view.auxiliaryModes()).as("%s %s", event, stage).hasSize(fact ? 0 : 1);
      }
    }
  }

  @Test
  void anEventMoreThanThirtyDaysBeforeTheDocumentIsHistorical() {
    assertThat(auxiliary(PUBLISHED.minusDays(31), PUBLISHED)).isEqualTo("[HISTORICAL]");
    assertThat(auxiliary(PUBLISHED.minusDays(30), PUBLISHED)).isEqualTo("[]");
    assertThat(auxiliary(PUBLISHED.minusDays(31), null)).isEqualTo("[]");
  }

  private String auxiliary(LocalDate latest, @Nullable LocalDate published) {
    Claim claim = ClaimSketch.claim("CONSULT", "occurred", "A,B", latest);
    return coder.view(claim, published).auxiliaryModes().toString();
  }
}
