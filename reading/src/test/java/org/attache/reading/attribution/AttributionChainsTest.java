package org.attache.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.junit.jupiter.api.Test;

class AttributionChainsTest {
  private static final boolean YES = true;
  private static final boolean NO = false;

  private static List<String> chain(
      String text, String word, EventType event, Stage stage, boolean isActor, boolean isMover) {
    return new AttributionChains(Told.by(text).frames())
        .chain(0, Told.place(text, word), event, stage, frame -> isActor, frame -> isMover).stream()
            .map(frame -> frame.source().of(text))
            .toList();
  }

  @Test
  void criticismInTheSpeakersOwnWordsHasNoSource() {
    String text = "The envoy said the raid was barbaric.";
    assertThat(chain(text, "barbaric", EventType.ACCUSE, Stage.OCCURRED, YES, NO)).isEmpty();
  }

  @Test
  void criticismByOthersStandsOnTheWordOfWhoReportsIt() {
    String text = "The envoy said the council had condemned the raid.";
    assertThat(chain(text, "condemned", EventType.ACCUSE, Stage.OCCURRED, NO, NO))
        .containsExactly("The envoy");
  }

  @Test
  void whoAnnouncesHisOwnActIsItsSource() {
    String text = "The minister announced his resignation.";
    assertThat(chain(text, "resignation", EventType.RETREAT, Stage.AGREED, YES, NO))
        .containsExactly("The minister");
  }

  @Test
  void whoProposesInHisOwnWordsIsNoSource() {
    String text = "The envoy said both armies should leave the valley.";
    assertThat(chain(text, "leave", EventType.RETREAT, Stage.PROPOSED, NO, YES)).isEmpty();
  }

  @Test
  void aVerbThatIsTheTriggerReportsNothing() {
    String text = "Norland accused Sudland of shelling a village.";
    assertThat(chain(text, "accused", EventType.ACCUSE, Stage.OCCURRED, YES, NO)).isEmpty();
  }

  @Test
  void aDenialIsTheDeniersWord() {
    String text = "The army said a ship was sunk, but Sudland denied this.";
    assertThat(chain(text, "denied", EventType.ASSAULT, Stage.DENIED, NO, YES))
        .containsExactly("Sudland");
  }

  @Test
  void aClaimOfResponsibilityIsTheClaimantsWord() {
    String text = "The group claimed responsibility.";
    assertThat(chain(text, "claimed responsibility", EventType.ASSAULT, Stage.OCCURRED, YES, NO))
        .containsExactly("The group");
  }
}
