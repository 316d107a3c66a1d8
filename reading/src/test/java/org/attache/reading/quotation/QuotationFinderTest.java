package org.attache.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.attache.model.Document;
import org.attache.model.Reason;
import org.attache.model.Span;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.MentionKind;
import org.attache.reading.mention.Mentions;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final QuotationFinder FINDER = new QuotationFinder(SpeechVerbs.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"We will never leave this valley,\" said Anna Berg.|Anna Berg",
        "\"We will never leave this valley,\" Anna Berg said on Monday.|Anna Berg",
        "“We will never leave this valley,” she told reporters.|she",
        "Anna Berg, who leads the party, said: \"We will never leave this valley.\"|Anna Berg",
        "Anna Berg, the mayor of Riga, said \"we will never leave this valley\".|Anna Berg",
        "The foreign minister, Anna Berg, said \"we will never leave it\".|Anna Berg",
        "Foreign Minister Anna Berg said, \"We will never leave.\"|Foreign Minister Anna Berg",
        "Anna Berg of the Green Party said: \"We will never leave it.\"|Anna Berg",
        "In a statement, Anna Berg said: \"We will never leave it.\"|Anna Berg",
        "On Friday Anna Berg said ‘we will never leave this valley’.|Anna Berg",
        "\"We will never leave this valley,\" according to Anna Berg.|Anna Berg",
        "According to Anna Berg, they \"will never leave this valley\".|Anna Berg",
        "A source within the ministry said \"we will never leave\".|A source within the ministry",
        "Anna Berg's statement read: \"We will never leave this valley.\"|Anna Berg",
        "\"We will never leave,\" said a statement by the Interior Ministry.|the Interior Ministry",
        "Latvian president Anna Berg rejects the plan, calling it \"a trap for all of us\".|Anna Berg",
        "Anna Berg cited the treaty and said \"we will never leave it\".|Anna Berg",
        "The talks ended with Anna Berg saying \"we will never leave it\".|Anna Berg",
        "\"We will never leave this valley,\" said a resident, Anna Berg.|Anna Berg",
        "Anna Berg wrote that the army was \"on the wrong side of the river\".|Anna Berg"
      })
  void theSpeakerIsFound(String text, String speaker) {
    QuotedSpan quote = only(text);
    Span span = Objects.requireNonNull(quote.speaker(), "no speaker");
    assertThat(span.of(text)).isEqualTo(speaker);
    assertThat(quote.speakerSentence()).isZero();
  }

  @Test
  void theCueAndTheAddresseeAreTold() {
    String text = "\"We will never leave this valley,\" Berg told the Riga Times.";
    QuotedSpan quote = only(text);
    assertThat(text(text, quote.cue())).isEqualTo("told");
    assertThat(text(text, quote.addressee())).isEqualTo("the Riga Times");
  }

  @Test
  void aQuotationMayHoldSeveralSentences() {
    String text = "Berg said: \"It is late. Nobody came. We go home.\" He left.";
    assertThat(quotes(text)).containsExactly("It is late. Nobody came. We go home.");
  }

  @Test
  void quotedTermsAndTitlesAreNoQuotations() {
    assertThat(quotes("The so-called \"peace council\" of Berg met in \"The Old House on Lake\"."))
        .isEmpty();
    assertThat(quotes("He read from the book entitled \"A Long Winter in Riga.\"")).isEmpty();
  }

  @Test
  void anApostropheDoesNotCloseASingleQuotation() {
    String text = "Berg said ‘the ministers’ plan isn’t what we’d call good’ on Monday.";
    assertThat(quotes(text)).containsExactly("the ministers’ plan isn’t what we’d call good");
  }

  @Test
  void nestedMarksStayWithin() {
    String text = "Berg said, \"They call it a 'victory' and the \"end\" of the war.\"";
    assertThat(quotes(text))
        .containsExactly("They call it a 'victory' and the \"end\" of the war.");
  }

  @Test
  void aContinuedQuotationOpensAnewInEachParagraph() {
    String text =
        "Berg said: \"It is a long and hard road.\n\n\"We shall walk it to the end.\"\n\nHe left.";
    assertThat(quotes(text))
        .containsExactly("It is a long and hard road.", "We shall walk it to the end.");
    assertThat(speakers(text)).containsExactly("Berg", "Berg");
  }

  @Test
  void anUnclosedQuotationEndsWithItsSentence() {
    String text = "Berg said: \"It is a long road. He left the hall.\n\nNothing followed.";
    assertThat(quotes(text)).containsExactly("It is a long road.");
  }

  @Test
  void aQuotationWithoutAFrameGoesOnTheOneBefore() {
    String text = "\"It is a long road,\" said Berg. \"We shall walk it to the end.\"";
    assertThat(speakers(text)).containsExactly("Berg", "Berg");
  }

  @Test
  void aQuotationAloneIsOfWhoeverSpeaksInTheSentenceBefore() {
    String text = "Berg criticised the plan on Monday. \"It is a very long road.\"";
    assertThat(speakers(text)).containsExactly("Berg");
  }

  @Test
  void aMentionGivesItsHead() {
    String text = "President of Latvia Anna Berg said \"we will never leave it\".";
    SegmentedText cut = segment(text);
    Span head = new Span(20, 29);
    Mention mention =
        new Mention(
            0, 3, 5, head, MentionKind.PERSON, List.of(), null, new Reason("actor", "test", ""));
    List<QuotedSpan> found = FINDER.find(cut, new Mentions(List.of(List.of(mention))));
    assertThat(found).extracting(QuotedSpan::speaker).containsExactly(head);
  }

  @Test
  void aTextWithoutMarksHasNoQuotations() {
    assertThat(quotes("Berg said that they would never leave.")).isEmpty();
    assertThat(quotes("")).isEmpty();
  }

  private QuotedSpan only(String text) {
    List<QuotedSpan> found = find(text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<String> quotes(String text) {
    return find(text).stream().map(quote -> quote.span().of(text)).toList();
  }

  private List<String> speakers(String text) {
    return find(text).stream().map(quote -> text(text, quote.speaker())).toList();
  }

  private static String text(String text, @Nullable Span span) {
    return span == null ? "" : span.of(text);
  }

  private List<QuotedSpan> find(String text) {
    SegmentedText cut = segment(text);
    return FINDER.find(cut, none(cut));
  }

  private static Mentions none(SegmentedText cut) {
    return new Mentions(cut.sentences().stream().map(s -> List.<Mention>of()).toList());
  }

  private SegmentedText segment(String text) {
    return SEGMENTER.segment(Document.of("d", text, null));
  }
}
