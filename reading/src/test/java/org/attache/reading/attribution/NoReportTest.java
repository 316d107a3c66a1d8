package org.attache.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a report of the word and is none. */
class NoReportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army will announce sanctions next week. | sanctions",
        "The army did not say that rebels attacked. | attacked",
        "The court denied a request to free the captain. | free",
        "Norland pledged weapons to the government. | weapons",
        "Norland vowed to attack the port. | attack",
        "Norland urged Sudland to release the hostages. | release",
        "Police arrested three alleged members of the group. | arrested",
        "Troops attacked the port, the announced target. | attacked",
        "The States attacked the port. | attacked",
        "Despite local reports, rebels attacked the port. | attacked",
        "A border dispute that sparked clashes was settled. | clashes",
        "Everything went according to plan when troops attacked. | attacked",
        "Norland says it will close the port, and expels three diplomats. | expels",
        "Norland announces a ban following an attack on its embassy. | attack",
        "Norland closed the port after the army said a ship was hit. | closed",
        "Norland said it would leave, which triggered protests. | protests",
        "The leaders stressed the importance of humanitarian aid. | aid",
        "Sudland says nothing; rebels attacked the port. | attacked",
        "A judge declared a curfew in the capital. | curfew",
      })
  void nobodyVouches(String text, String word) {
    assertThat(Told.by(text).sources(word)).isEmpty();
  }
}
