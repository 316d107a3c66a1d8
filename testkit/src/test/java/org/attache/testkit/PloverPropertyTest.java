package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.Claim;
import org.attache.model.Stage;
import org.attache.model.plover.CameoCodes;
import org.attache.model.plover.PloverCoder;
import org.attache.model.plover.PloverTable;
import org.attache.model.plover.PloverView;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS) // the tables are read once
final class PloverPropertyTest {
  private final PloverCoder coder = new PloverCoder(PloverTable.bundled());
  private final CameoCodes cameo = CameoCodes.bundled();

  @Seeded(300)
  void everyClaimHasAViewAndACodeThatCameoKnows(Chance chance) {
    Claim claim = RandomReading.claim(chance, RandomReading.document(chance));

    PloverView view = coder.view(claim, RandomReading.day(chance));

    assertThat(cameo.label(cameo.code(view))).isNotBlank();
  }

  @Seeded(300)
  void whatIsNotHeldIsNeverSeenAsAPlainFact(Chance chance) {
    Claim claim = RandomReading.claim(chance, RandomReading.document(chance));

    PloverView view = coder.view(claim, null);

    boolean held = claim.stage() == Stage.OCCURRED || claim.stage() == Stage.UNDERWAY;
    assertThat(view.auxiliaryModes().isEmpty()).isEqualTo(held);
  }
}
