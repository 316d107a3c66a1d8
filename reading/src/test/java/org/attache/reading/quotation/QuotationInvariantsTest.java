package org.attache.reading.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.attache.model.Document;
import org.attache.model.Span;
import org.attache.reading.mention.Mention;
import org.attache.reading.mention.Mentions;
import org.attache.reading.segment.SegmentedText;
import org.attache.reading.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any text; the failing seed is the name of the case. */
class QuotationInvariantsTest {
  private static final String[] SCRAPS = {
    "\"",
    "\"",
    "“",
    "”",
    "‘",
    "’",
    "'",
    "``",
    "''",
    "«",
    "»",
    "„",
    "Berg",
    "said",
    "says",
    "who",
    "which",
    "the",
    "minister",
    ",",
    ",",
    ".",
    ":",
    ";",
    "?",
    "that",
    "according",
    "to",
    "by",
    "a",
    "statement",
    "and",
    "they",
    "'s",
    "of",
    "Riga",
    "(",
    ")",
    "—",
    "as",
    "told",
    "will",
    "\n\n",
    "[",
    "]",
    "with",
    "saying",
    "on",
    "Monday",
    "released",
    "In",
    "...",
    "-"
  };

  private static final Segmenter SEGMENTER = new Segmenter();
  private static final QuotationFinder FINDER = new QuotationFinder(SpeechVerbs.shipped());

  static LongStream seeds() {
    return LongStream.range(0, 600);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void quotationsLieInTheTextInOrderWithoutOverlap(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(150);
    for (int i = 0; i < length; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    check(text.toString());
  }

  private void check(String text) {
    SegmentedText cut = SEGMENTER.segment(Document.of("d", text, null));
    Mentions none = new Mentions(cut.sentences().stream().map(s -> List.<Mention>of()).toList());
    int at = 0;
    for (QuotedSpan quote : FINDER.find(cut, none)) {
      assertThat(quote.span().begin()).isGreaterThanOrEqualTo(at);
      at = quote.span().end();
      Span speaker = quote.speaker();
      assertThat(speaker == null).isEqualTo(quote.speakerSentence() < 0);
      if (speaker != null) {
        assertThat(cut.sentences().get(quote.speakerSentence()).span().contains(speaker)).isTrue();
        assertThat(speaker.overlaps(quote.span())).isFalse();
      }
    }
    assertThat(at).isLessThanOrEqualTo(text.length());
  }
}
