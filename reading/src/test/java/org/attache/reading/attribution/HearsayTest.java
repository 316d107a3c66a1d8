package org.attache.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.SourceKind;
import org.junit.jupiter.api.Test;

/** Chains of two and three sources run from the first-hand word to the outlet that carried it. */
class HearsayTest {
  @Test
  void anOutletThatCarriesAReportComesAfterItsSource() {
    Told told =
        Told.by("The palace has said that a summit was agreed, as reported by Northern Press.");
    assertThat(told.sources("summit")).containsExactly("The palace", "Northern Press");
  }

  @Test
  void accordingToAnOutletItsSourcesSaid() {
    Told told = Told.by("According to The Herald, two ministers said the army seized the bridge.");
    assertThat(told.sources("seized")).containsExactly("two ministers", "The Herald");
    assertThat(told.kinds("seized")).containsExactly(SourceKind.OFFICIAL, SourceKind.MEDIA);
  }

  @Test
  void anOutletThatCitesItsSourcesComesAfterThem() {
    Told told =
        Told.by("The Herald, citing people familiar with the talks, reported that troops left.");
    assertThat(told.sources("left"))
        .containsExactly("people familiar with the talks", "The Herald");
  }

  @Test
  void whoIsToldIsASourceWhereHeIsAnOutlet() {
    assertThat(Told.by("The governor told Reuters that troops left.").sources("left"))
        .containsExactly("The governor", "Reuters");
    assertThat(Told.by("The governor told reporters that troops left.").sources("left"))
        .containsExactly("The governor");
  }

  @Test
  void threeLinksKeepTheirOrder() {
    Told told =
        Told.by(
            "According to The Herald, the minister said that the army claims the rebels burned a"
                + " village.");
    assertThat(told.sources("burned")).containsExactly("the army", "the minister", "The Herald");
  }

  @Test
  void aJournalistBringsHisOutlet() {
    assertThat(
            Told.by("Troops left the valley, according to Jane Roe of The Herald.").sources("left"))
        .containsExactly("Jane Roe", "The Herald");
  }

  @Test
  void aPollsterIsTheSourceOfItsPoll() {
    assertThat(Told.by("According to a report by the Northern Times, troops left.").sources("left"))
        .containsExactly("the Northern Times");
  }

  @Test
  void anOutletsReportGoesOnWithAlso() {
    Told told =
        Told.by(
            "The Northern Times reported that the queen will travel to Oslo. According to people"
                + " familiar with the matter, she also plans a visit to Rome.");
    assertThat(told.sources("visit"))
        .containsExactly("people familiar with the matter", "The Northern Times");
  }

  @Test
  void aPronounWithAlsoCarriesTheSourceOver() {
    Told told =
        Told.by(
            "The army said that it would deploy two ships. It will also close the strait to"
                + " trade.");
    assertThat(told.sources("close")).containsExactly("The army");
    assertThat(told.cues("close")).containsExactly("");
  }

  @Test
  void theNextSentenceIsTheWritersOwnWithoutAMark() {
    Told told =
        Told.by("The army said that it would deploy two ships. Rebels burned a village in June.");
    assertThat(told.sources("burned")).isEmpty();
  }

  @Test
  void anOutletsReportIsTheOutlet() {
    assertThat(Told.by("Troops left the valley, says the BBC report.").sources("left"))
        .containsExactly("BBC");
  }

  @Test
  void aCarrierWithoutACommaComesAfterItsSourceToo() {
    Told told = Told.by("The palace has said that troops left as reported by Northern Press.");
    assertThat(told.sources("left")).containsExactly("The palace", "Northern Press");
    assertThat(told.frames().get(1).rank()).isEqualTo(1);
  }
}
