package org.attache.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvRowTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\0x", "＝1"})
  void textThatStartsAFormulaIsGuarded(String text) {
    assertThat(new CsvRow().text(text).line()).startsWith("'");
  }

  @Test
  void typedCellsAreNeverGuarded() {
    assertThat(new CsvRow().typed(-77.03).typed(null).line()).isEqualTo("-77.03,\r\n");
  }

  @Test
  void commasQuotesAndLineEndsAreQuoted() {
    assertThat(new CsvRow().text("a,\"b\"\nc").text("d").line())
        .isEqualTo("\"a,\"\"b\"\"\nc\",d\r\n");
  }

  @Test
  void listsAreOneCell() {
    assertThat(new CsvRow().texts(List.of("a", "b")).line()).isEqualTo("a; b\r\n");
  }
}
