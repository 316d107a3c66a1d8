package org.attache.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.testkit.SharedFolder;
import org.junit.jupiter.api.Test;

/** The chains at annotated triggers, against the annotated ones; floors of what was reached. */
class AttributionOnGoldTest {
  @Test
  void sourcesAtTheTriggersOfTheTuningPart() {
    GoldAttribution measured = new GoldAttribution().read(SharedFolder.require("gold/dev"));
    assertThat(measured.f1()).as(measured.toString()).isGreaterThanOrEqualTo(0.83);
  }

  @Test
  void sourcesAtTheTriggersOfTheTrainingPart() {
    GoldAttribution measured = new GoldAttribution().read(SharedFolder.require("gold/train"));
    assertThat(measured.f1()).as(measured.toString()).isGreaterThanOrEqualTo(0.80);
  }
}
