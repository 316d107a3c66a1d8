package org.attache.reading.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.attache.model.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any text, however nasty; the failing seed is the name of the case. */
class SegmenterInvariantsTest {
  private static final String[] SCRAPS = {
    "Berg",
    "said",
    "U.S.",
    "Gen.",
    "J.",
    "No.",
    "5",
    "1,500",
    ".",
    "?",
    "!",
    "...",
    "…",
    "\"",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "’s",
    "``",
    "''",
    "(",
    ")",
    "[1]",
    "-",
    "—",
    "•",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\u00A0",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\u202E",
    "\u05E9\u05DC\u05D5\u05DD",
    "سلام",
    "😀",
    "👨\u200D👩\u200D👧",
    "\uD83D",
    "\uDE00",
    "e\u0301",
    "İ",
    "中文。",
    "https://a.org/x",
    "@",
    "#tag",
    "&",
    "_",
    "\u0000",
    "\uDB40\uDC01",
    "🏳\uFE0F\u200D🌈",
    "don't",
    "AP",
    ":",
    ",",
    "1.",
    "a)"
  };

  private static final Segmenter SEGMENTER = new Segmenter();

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsAndGapsAreTheText(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    check(text.toString());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyUnitsAtAllAreCut(long seed) {
    Random random = new Random(seed);
    char[] units = new char[random.nextInt(60)];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
    }
    check(new String(units));
  }

  private void check(String text) {
    SegmentedText cut = SEGMENTER.segment(Document.of("d", text, null));
    int at = 0;
    int paragraph = 0;
    for (Sentence sentence : cut.sentences()) {
      assertThat(sentence.index()).isEqualTo(cut.sentences().indexOf(sentence));
      assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
      paragraph = sentence.paragraph();
      assertThat(sentence.words()).isNotEmpty();
      assertThat(sentence.span()).isEqualTo(sentence.span(0, sentence.words().size()));
      for (Word word : sentence.words()) {
        assertThat(word.span().begin()).isGreaterThanOrEqualTo(at);
        assertThat(word.span().length()).isPositive();
        assertThat(word.text()).isEqualTo(word.span().of(text));
        assertInvisible(text, at, word.span().begin());
        at = word.span().end();
      }
    }
    assertInvisible(text, at, text.length());
  }

  private static void assertInvisible(String text, int from, int to) {
    assertThat(text.substring(from, to).codePoints()).allMatch(Characters::isGap);
  }
}
