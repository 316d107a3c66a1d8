package org.attache.reading.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway could [send] troops to the island. | MOBILIZE | MOOTED",
        "The two ministers discussed a possible [summit] in Oslo. | CONSULT | MOOTED",
        "If Norway [attacks], the treaty ends. | ASSAULT | MOOTED",
        "Ministers are considering [sanctions] on the bank. | SANCTION | MOOTED",
        "Oslo is weighing [closing] the border. | COERCE | MOOTED",
        "Kenya requested a [meeting] with the envoy. | CONSULT | PROPOSED",
        "The council urged the rebels to [withdraw] from the town. | RETREAT | PROPOSED",
        "The king called for a [ceasefire] in the valley. | RETREAT | PROPOSED",
        "Brazil demanded that the army [release] the sailors. | RETREAT | PROPOSED",
        "The proposed [talks] would cover fishing. | CONSULT | PROPOSED",
        "The president must [resign], the crowd said. | RETREAT | PROPOSED",
        "The minister will [visit] Lima on Friday. | CONSULT | PLANNED",
        "Peru plans to [send] food to the coast. | AID | PLANNED",
        "The upcoming [summit] will be short. | CONSULT | PLANNED",
        "The [talks] are scheduled for March. | CONSULT | PLANNED",
        "Both armies are preparing for the [talks]. | CONSULT | PLANNED",
        "King to [meet] farmers next week | CONSULT | PLANNED",
        "Norway is preparing for an in-person [meeting] with Peru. | CONSULT | PLANNED",
        "The envoy worked to arrange a [meeting] of the rivals. | CONSULT | PLANNED",
        "There will be further [discussions] in Oslo. | CONSULT | PLANNED",
        "The senators preferred an [investigation]. | ACCUSE | PROPOSED",
        "The king wants foreign forces to [leave]. | RETREAT | PROPOSED",
        "He urged newly elected Peruvian president Ana Quispe to [resign]. | RETREAT | PROPOSED",
        "Chile agreed to pay in exchange for the [release] of the sailors. | RETREAT | AGREED",
        "Peru was not involved in the [meeting]. | CONSULT | DENIED",
        "The premier cannot enact sweeping [tariffs]. | SANCTION | REFUSED",
        "The parties agreed to [meet] in Bern. | CONSULT | AGREED",
        "The government announced that it will [expel] two diplomats. | SANCTION | AGREED",
        "Parliament approved [sanctions] against the firm. | SANCTION | AGREED",
        "The sides agreed on a [ceasefire]. | RETREAT | AGREED",
        "The general threatened to [invade] the province. | ASSAULT | THREATENED",
        "He warned that the army would [attack] the port. | ASSAULT | THREATENED",
        "The threat of [sanctions] grew. | SANCTION | THREATENED",
        "The ministers are [meeting] in Cairo. | CONSULT | UNDERWAY",
        "The army continues to [shell] the town. | ASSAULT | UNDERWAY",
        "The ongoing [talks] bore no fruit. | CONSULT | UNDERWAY",
        "The minister [met] the envoy. | CONSULT | OCCURRED",
        "President [meets] the envoy | CONSULT | OCCURRED",
        "The town has been [bombed] twice. | ASSAULT | OCCURRED",
        "Troops [seized] the airport on Monday. | COERCE | OCCURRED",
        "The [summit] was postponed. | CONSULT | POSTPONED",
        "The king delayed his [visit]. | CONSULT | POSTPONED",
        "The chancellor called off the [meeting]. | CONSULT | CANCELLED",
        "The planned [strike] was cancelled. | PROTEST | PLANNED",
        "The [talks] were called off. | CONSULT | CANCELLED",
        "The premier refused to [resign]. | RETREAT | REFUSED",
        "Chile ruled out [talks] with the junta. | CONSULT | REFUSED",
        "Chile will not [recognize] the junta. | SUPPORT | REFUSED",
        "The army denied [attacking] the village. | ASSAULT | DENIED",
        "The army did not [attack] the village. | ASSAULT | DENIED",
        "No [meeting] took place. | CONSULT | DENIED",
        "The minister failed to [meet] the envoy. | CONSULT | DENIED",
      })
  void cuesTellHowFarAnEventHasCome(String marked, EventType event, Stage stage) {
    assertThat(Sample.of(marked).stage(event)).as(marked).isEqualTo(stage);
  }

  @Test
  void aVowOfHelpIsNoThreat() {
    assertThat(Sample.of("The king vowed a [visit] to the camps.").stage(EventType.CONSULT))
        .isEqualTo(Stage.PLANNED);
    assertThat(Sample.of("The king threatened [war].").stage(EventType.ASSAULT))
        .isEqualTo(Stage.THREATENED);
  }

  @Test
  void whatGovernsTheCueOutweighsIt() {
    assertThat(Sample.of("Chile rejected a proposal to [meet] in Lima.").stage(EventType.CONSULT))
        .isEqualTo(Stage.REFUSED);
    assertThat(Sample.of("Chile refused to agree to [talks].").stage(EventType.CONSULT))
        .isEqualTo(Stage.REFUSED);
  }

  @Test
  void toBeReadyIsToAskOnlyWhereItTakesTwo() {
    assertThat(Sample.of("The king is ready to [meet] the rebels.").stage(EventType.CONSULT))
        .isEqualTo(Stage.PROPOSED);
    assertThat(Sample.of("The navy is ready to [bomb] the port.").stage(EventType.ASSAULT))
        .isEqualTo(Stage.PLANNED);
  }

  @Test
  void aDecisionNamesItsRuleAndItsMover() {
    StageDecision decision =
        Sample.of("Kenya requested a [meeting] with the envoy.").decision(EventType.CONSULT);
    assertThat(decision.rule()).isEqualTo("cue:request/proposed");
    assertThat(decision.detail()).isEqualTo("requested");
    assertThat(decision.mover()).isEqualTo(1);
  }
}
