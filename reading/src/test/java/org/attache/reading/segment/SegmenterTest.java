package org.attache.reading.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Document;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  @Test
  void hyphensAreWordsOfTheirOwn() {
    assertThat(words("The Lavrov-Rubio call, a two-way one."))
        .containsExactly(
            "The", "Lavrov", "-", "Rubio", "call", ",", "a", "two", "-", "way", "one", ".");
  }

  @Test
  void cliticsSplitAndNamesWithApostrophesDoNot() {
    assertThat(words("Ankara’s envoy didn't see O'Neill's car; they've left the ministers' hall"))
        .containsExactly(
            "Ankara",
            "’s",
            "envoy",
            "didn't",
            "see",
            "O'Neill",
            "'s",
            "car",
            ";",
            "they",
            "'ve",
            "left",
            "the",
            "ministers",
            "'",
            "hall");
    assertThat(words("the U.S.’s")).containsExactly("the", "U.S.", "’s");
  }

  @Test
  void numbersAndTimesStayWhole() {
    assertThat(words("$3.5bn, 1,500 men, 10% at 9:30 a.m. on 7/8"))
        .containsExactly(
            "$", "3.5bn", ",", "1,500", "men", ",", "10", "%", "at", "9:30", "a.m.", "on", "7/8");
  }

  @Test
  void addressesAreOneWordWithoutTheFinalPeriod() {
    assertThat(words("See https://example.org/a?b=1, or mail press@example.org."))
        .containsExactly(
            "See", "https://example.org/a?b=1", ",", "or", "mail", "press@example.org", ".");
  }

  @Test
  void lookUpFormIsFreeOfInvisibleCharactersAndCurls() {
    SegmentedText text = segment("Minis\u00ADter’s");
    List<Word> words = text.sentences().get(0).words();
    assertThat(words).extracting(Word::lower).containsExactly("minister", "'s");
    assertThat(words.get(0).text()).isEqualTo("Minis\u00ADter");
  }

  @Test
  void abbreviationsDoNotEndSentences() {
    assertThat(
            sentences(
                "Gen. Mark Stone met Sen. J. R. Hill at 9 a.m. Monday in the U.S. Embassy with"
                    + " Acme Corp. chairman Lee Jr. and others. They spoke on Jan. 5 about No. 10."))
        .hasSize(2);
  }

  @Test
  void aTypicalOpenerAfterAnAbbreviationBeginsASentence() {
    assertThat(sentences("He flew to the U.S. The talks begin at 8 p.m. In Geneva it rained."))
        .containsExactly(
            "He flew to the U.S.", "The talks begin at 8 p.m.", "In Geneva it rained.");
  }

  @Test
  void anAbbreviationAfterAPeriodBeginsASentence() {
    assertThat(sentences("They met in Riga. Mr. Berg left early.")).hasSize(2);
  }

  @Test
  void aClosingQuoteBelongsToTheSentenceThatItCloses() {
    assertThat(sentences("\"We will go. We will stay.\" The envoy left. “No.” It ended."))
        .containsExactly(
            "\"We will go.", "We will stay.\"", "The envoy left.", "“No.”", "It ended.");
  }

  @Test
  void aSentenceGoesOnInLowerCaseAfterAQuotedStop() {
    assertThat(sentences("“Will they come?” he asked. ‘Never!’ the minister shouted.")).hasSize(2);
    assertThat(sentences("“Will they come?” Berg asked the crowd.")).hasSize(1);
  }

  @Test
  void compoundsOfAnAbbreviationDoNotEndASentence() {
    assertThat(sentences("The U.S.-Japan alliance and the U.S.–EU summit matter.")).hasSize(1);
  }

  @Test
  void headlinesHeadingsListsAndDatelinesAreTold() {
    SegmentedText text =
        segment(
            "Envoys meet in Oslo\n\nSaturday, 24 August 2019\n\nOSLO (AP) — The envoys met. They"
                + " dined.\n\nA long night\n\nNobody slept.\n\n• Bread\n• Wine\n\nAll left.");
    assertThat(text.sentences())
        .extracting(s -> s.kind() + ": " + s.span().of(text.document().text()))
        .containsExactly(
            "HEADLINE: Envoys meet in Oslo",
            "DATELINE: Saturday, 24 August 2019",
            "DATELINE: OSLO (AP) —",
            "BODY: The envoys met.",
            "BODY: They dined.",
            "HEADING: A long night",
            "BODY: Nobody slept.",
            "LIST_ITEM: • Bread",
            "LIST_ITEM: • Wine",
            "BODY: All left.");
  }

  @Test
  void datelinesOfAgenciesAreCutOff() {
    assertThat(kinds("KYIV, Aug 7 (Reuters) - Shelling went on. It stopped."))
        .containsExactly(SentenceKind.DATELINE, SentenceKind.BODY, SentenceKind.BODY);
    assertThat(kinds("Berg – a lawyer – left for home on foot."))
        .containsExactly(SentenceKind.BODY);
  }

  @Test
  void theTitleIsOneHeadlineWhateverItHolds() {
    Document document =
        new Document(
            "d",
            null,
            "Berg is out. What now?",
            null,
            null,
            "en",
            "Berg is out. What now?\nHe left.");
    assertThat(SEGMENTER.segment(document).sentences())
        .extracting(Sentence::kind)
        .containsExactly(SentenceKind.HEADLINE, SentenceKind.BODY);
  }

  @Test
  void wrappedLinesAreJoined() {
    String wrapped =
        String.join(
            "\r\n",
            "The ministers of the three Baltic states met on Monday in",
            "Tallinn to speak about the border, the railway and the",
            "Council's next meeting. They will meet again in a month or",
            "two.");
    assertThat(sentences(wrapped)).hasSize(2);
  }

  @Test
  void ellipsesGoOnInLowerCase() {
    assertThat(sentences("We hope... that it ends… It will.")).hasSize(2);
  }

  @Test
  void anEmptyOrInvisibleTextHasNoSentences() {
    assertThat(segment("").sentences()).isEmpty();
    assertThat(segment(" \r\n\u200b\uFEFF\t").sentences()).isEmpty();
    assertThat(segment("\uDB40\uDC01").sentences()).isEmpty();
  }

  private SegmentedText segment(String text) {
    return SEGMENTER.segment(Document.of("d", text, null));
  }

  private List<String> sentences(String text) {
    return segment(text).sentences().stream().map(s -> s.span().of(text)).toList();
  }

  private List<SentenceKind> kinds(String text) {
    return segment(text).sentences().stream().map(Sentence::kind).toList();
  }

  private List<String> words(String text) {
    return segment(text).sentences().stream()
        .flatMap(s -> s.words().stream())
        .map(Word::text)
        .toList();
  }
}
