package org.attache.reading.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "U.S. envoys met.; U.S.|envoys|met|.",
        "Trump's visit, Putin’s war; Trump|'s|visit|,|Putin|’s|war",
        "2,000 men, 3.5 million; 2,000|men|,|3.5|million",
        "It ended in 2021.; It|ended|in|2021|.",
        "cease-fire; cease|-|fire",
        "a \"deal\"; a|\"|deal|\"",
        "the U.S; the|U.S",
        "yes.No; yes|.|No",
      })
  void cuts(String text, String words) {
    assertThat(WordPieceTest.joined(WordSplitter.split(text, new Span(0, text.length())), text))
        .isEqualTo(words);
  }

  @Test
  void countsOffsetsInUtf16() {
    String text = "😀 met 🇺🇦 today";
    List<Span> words = WordSplitter.split(text, new Span(0, text.length()));
    assertThat(words)
        .containsExactly(new Span(0, 2), new Span(3, 6), new Span(7, 11), new Span(12, 17));
  }

  @Test
  void staysInItsRange() {
    String text = "Leaders meeting in Geneva";
    assertThat(WordSplitter.split(text, new Span(8, 12))).containsExactly(new Span(8, 12));
  }
}
