package org.attache.reading.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InflectionTest {
  private final Inflection inflection = Inflection.shipped();

  @Test
  void regularVerbsAreSpeltByRule() {
    assertThat(forms("deny")).containsExactly("deny", "denies", "denied", "denied", "denying");
    assertThat(forms("ban")).containsExactly("ban", "bans", "banned", "banned", "banning");
    assertThat(forms("seize")).containsExactly("seize", "seizes", "seized", "seized", "seizing");
    assertThat(forms("flee")).containsExactly("flee", "flees", "fled", "fled", "fleeing");
    assertThat(forms("visit")).containsExactly("visit", "visits", "visited", "visited", "visiting");
  }

  @Test
  void irregularVerbsAreSpeltByTable() {
    assertThat(forms("speak")).containsExactly("speak", "speaks", "spoke", "spoken", "speaking");
    assertThat(forms("withdraw"))
        .containsExactly("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing");
  }

  @Test
  void pluralsAreSpeltLikeTheThirdPerson() {
    assertThat(inflection.plural("embargo")).isEqualTo("embargoes");
    assertThat(inflection.plural("ally")).isEqualTo("allies");
    assertThat(inflection.plural("speech")).isEqualTo("speeches");
  }

  private List<String> forms(String lemma) {
    return List.of(VerbForm.values()).stream().map(form -> inflection.verb(lemma, form)).toList();
  }
}
