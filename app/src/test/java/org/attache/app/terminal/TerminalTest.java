package org.attache.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest {
  @ParameterizedTest
  @CsvSource({"abc,3", "é,1", "e\u0301,1", "会談,4", "ｆｕ,4", "🕊,1", "😀,2", "محادثات,7", "한국,4"})
  void columnsFollowTheWidthOfCharacters(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void coloursTakeNoColumns() {
    assertThat(Columns.of(new Palette(true).paint(Style.RED, "abc"))).isEqualTo(3);
  }

  @Test
  void withoutColourNothingIsPainted() {
    assertThat(new Palette(false).paint(Style.RED, "abc")).isEqualTo("abc");
  }

  @Test
  void foreignTextCannotSteerTheTerminal() {
    assertThat(Printable.of("a\u001B[31mb\u0007\u009B2Jc\u202Ed")).isEqualTo("a[31mb2Jcd");
  }

  @Test
  void lineEndsAndRunsOfSpaceBecomeOneSpace() {
    assertThat(Printable.of(" a\r\n\tb\u00A0 c ")).isEqualTo("a b c");
  }

  @Test
  void rightToLeftTextIsIsolated() {
    assertThat(Printable.of("قال الرئيس")).isEqualTo("\u2068قال الرئيس\u2069");
    assertThat(Printable.of("the president")).isEqualTo("the president");
  }

  @Test
  void halfASurrogateIsReplaced() {
    assertThat(Printable.of("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void theEmphasisedPartIsBoldAndTheRestIsWhole() {
    assertThat(Printable.emphasising("they met  in Rome", 5, 8, new Palette(true)))
        .isEqualTo("they \u001B[1mmet\u001B[0m in Rome");
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(Wrapping.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void aWordWiderThanALineIsBroken() {
    assertThat(Wrapping.wrap("ab cdefghij", 4)).containsExactly("ab", "cdef", "ghij");
    assertThat(Wrapping.wrap("首脳会談が", 4)).containsExactly("首脳", "会談", "が");
  }
}
