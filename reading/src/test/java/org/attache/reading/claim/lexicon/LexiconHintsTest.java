package org.attache.reading.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.Document;
import org.attache.model.EventType;
import org.attache.model.Span;
import org.attache.model.Stage;
import org.attache.reading.encode.Hints;
import org.attache.reading.segment.Segmenter;
import org.junit.jupiter.api.Test;

class LexiconHintsTest {
  private static final String NOTHING_KNOWN = "The lighthouse looks tall.";

  @Test
  void aWordThatMostlyTellsOfAnEventIsAStrongHint() {
    assertThat(hint("Norway expelled two diplomats.", "expelled"))
        .isEqualTo(Hints.strong(EventType.SANCTION));
    assertThat(hint("The talks lasted an hour.", "talks"))
        .isEqualTo(Hints.strong(EventType.CONSULT));
  }

  @Test
  void aWordThatSometimesTellsOfAnEventIsAWeakHint() {
    assertThat(hint("Norway recalled two trains.", "recalled"))
        .isEqualTo(Hints.weak(EventType.SANCTION));
  }

  @Test
  void ofTwoRowsThatMatchTheHeavierSpeaks() {
    assertThat(hint("Norway expelled civilians.", "expelled"))
        .isEqualTo(Hints.strong(EventType.SANCTION));
  }

  @Test
  void aWordIsHintedAtOnlyInItsPartOfSpeech() {
    assertThat(hint("The rebels stabbed a guard.", "stabbed")).isNotZero();
    assertThat(hint("It was a stab at humour.", "stab")).isZero();
  }

  @Test
  void otherWordsHaveNoHint() {
    assertThat(hint("Norway expelled two diplomats.", "Norway")).isZero();
    assertThat(hint(NOTHING_KNOWN, "lighthouse")).isZero();
  }

  @Test
  void everySentenceIsLookedThroughAndOffsetsAreUtf16() {
    String text = "😀🇳🇴 It rained in Oslo. 😀 Peru condemned the verdict.";
    assertThat(hint(text, "condemned")).isEqualTo(Hints.strong(EventType.ACCUSE));
    assertThat(hint(text, "Peru")).isZero();
    assertThat(stage("😀 The king will [visit] Lima.", EventType.CONSULT))
        .isEqualTo(Hints.stage(Stage.PLANNED));
  }

  @Test
  void aStretchThatSharesLettersWithAHintedWordHasItsHint() {
    String text = "Norway expelled two diplomats.";
    int begin = text.indexOf("pelled");
    assertThat(hints(text).word(new Span(begin, begin + 3)))
        .isEqualTo(Hints.strong(EventType.SANCTION));
  }

  @Test
  void stagesAreWhatTheRulesSay() {
    assertThat(stage("The premier refused to [resign].", EventType.RETREAT))
        .isEqualTo(Hints.stage(Stage.REFUSED));
    assertThat(stage("Kenya requested a [meeting] with the envoy.", EventType.CONSULT))
        .isEqualTo(Hints.stage(Stage.PROPOSED));
    assertThat(stage("It rained. The ministers [met].", EventType.CONSULT))
        .isEqualTo(Hints.stage(Stage.OCCURRED));
  }

  @Test
  void theCategoryBearsOnTheStage() {
    String vow = "The king vowed a [strike].";
    assertThat(stage(vow, EventType.ASSAULT)).isEqualTo(Hints.stage(Stage.THREATENED));
    assertThat(stage(vow, EventType.AID)).isEqualTo(Hints.stage(Stage.PLANNED));
  }

  @Test
  void whereNoWordStandsThereIsNoStage() {
    Hints hints = hints(NOTHING_KNOWN + "   ");
    int end = NOTHING_KNOWN.length();
    assertThat(hints.stage(new Span(end + 1, end + 2), "CONSULT")).isZero();
  }

  @Test
  void hintsOfDifferentCategoriesAndStagesDiffer() {
    assertThat(EventType.values())
        .extracting(Hints::strong)
        .doesNotHaveDuplicates()
        .allMatch(hint -> hint > 0 && hint < Hints.WORDS);
    assertThat(EventType.values())
        .extracting(Hints::weak)
        .doesNotHaveDuplicates()
        .allMatch(hint -> hint > 0 && hint < Hints.WORDS);
    assertThat(Stage.values())
        .extracting(Hints::stage)
        .doesNotHaveDuplicates()
        .allMatch(hint -> hint > 0 && hint < Hints.STAGES);
  }

  private static int hint(String text, String word) {
    int begin = text.indexOf(word);
    return hints(text).word(new Span(begin, begin + word.length()));
  }

  private static int stage(String marked, EventType event) {
    Span trigger = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    return hints(marked.replace("[", "").replace("]", "")).stage(trigger, event.name());
  }

  private static Hints hints(String text) {
    return new LexiconHints(
        Sample.lexicon(), new Segmenter().segment(Document.of("hints", text, null)));
  }
}
