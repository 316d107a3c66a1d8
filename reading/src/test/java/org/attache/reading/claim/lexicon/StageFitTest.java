package org.attache.reading.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageFitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If the truce fails, Norway will [attack] the port. | ASSAULT | THREATENED",
        "The port will be [reopened] if the strikers leave. | RETREAT | MOOTED",
        "Oslo will [recognise] the island should the talks fail. | SUPPORT | MOOTED",
        "Peru said it would [appeal] to the court. | REQUEST | PLANNED",
        "She became the first minister to [visit] the island. | CONSULT | OCCURRED",
        "The fleet was said to be [shelling] the port. | ASSAULT | UNDERWAY",
        "The court dismissed the [case]. | ACCUSE | REFUSED",
        "The court dismissed the [charges]. | ACCUSE | CANCELLED",
        "Police announced the [arrest] of two smugglers. | COERCE | OCCURRED",
        "The raid threatens the [ceasefire]. | RETREAT | OCCURRED",
        "Peru suspended its planned [talks] with Chile. | CONSULT | CANCELLED",
        "The treaty calls for the [withdrawal] of both armies. | RETREAT | AGREED",
        "Peru calls for the [withdrawal] of both armies. | RETREAT | PROPOSED",
        "The ministers work to secure the [release] of the sailors. | RETREAT | PROPOSED"
      })
  void theCategoryTellsWhatACueMeans(String marked, EventType event, Stage stage) {
    assertThat(Sample.of(marked).stage(event)).isEqualTo(stage);
  }
}
