package org.attache.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.attache.model.error.Fault;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void commentsAndEmptyLinesAreNoRows() {
    Table table = Table.parse("t.tsv", "# head\n\na\tb, c\n", 2);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).line()).isEqualTo(3);
    assertThat(table.rows().get(0).list(1)).containsExactly("b", "c");
  }

  @Test
  void everyBadLineIsNamed() {
    assertThatThrownBy(() -> Table.parse("t.tsv", "a\nb\tc\nd\te\tf\n", 2))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("t.tsv:1: 1 cells, not 2")
        .hasMessageContaining("t.tsv:3: 3 cells, not 2");
  }

  @Test
  void aRowThatItsReaderRefusesIsNamed() {
    assertThatThrownBy(() -> Table.parse("t.tsv", "1\nx\n", 1).map(r -> Integer.valueOf(r.cell(0))))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("t.tsv:2:");
  }

  @Test
  void aMissingResourceIsAFault() {
    assertThatThrownBy(() -> Table.resource(TableTest.class, "no-such.tsv", 1))
        .isInstanceOf(Fault.class);
  }
}
