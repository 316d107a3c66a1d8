package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attache.app.export.Rows;
import org.attache.model.error.IncorrectInput;
import org.junit.jupiter.api.Test;

/** The tables, and what holds for all formats. */
final class TableExportTest {
  @Test
  void aFormulaIsGuardedAndANumberIsNot() {
    String claims = Exported.of(ExportFormat.CSV, Exported.rows(Rows.CLAIMS)).text();
    assertThat(claims).contains(",\"'=HYPERLINK(\"\"x\"\")\",").contains(",-6.0,");
    assertThat(claims).contains("'-Front du Nord");
  }

  @Test
  void historiesTellWhenWhatWasKnownAndWhenItEnded() {
    List<String> rows =
        Exported.of(ExportFormat.CSV, Exported.rows(Rows.HISTORIES))
            .text()
            .lines()
            .filter(line -> line.contains("Rossi"))
            .toList();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).contains(",planned,2031-08-20,2031-08-20,2031-08-04,2031-08-05,");
    assertThat(rows.get(1)).contains(",agreed,2031-08-20,2031-08-20,2031-08-06,2031-08-11,");
    assertThat(rows.get(2)).contains(",cancelled,2031-08-20,2031-08-20,2031-08-12,,");
  }

  @Test
  void whatIsUndatedOrUnlocatedHasItsRowAllTheSame() {
    Exported events = Exported.of(ExportFormat.JSONL);
    assertThat(events.text().lines()).hasSize(6);
    assertThat(events.manifest().tally().dropped()).isEmpty();
    assertThat(events.text().lines().filter(line -> line.contains("mooted")))
        .hasSize(1)
        .allMatch(line -> !line.contains("earliest") && !line.contains("place"));
  }

  @Test
  void theManifestHasTheHashOfTheBytes() throws Exception {
    Exported made = Exported.of(ExportFormat.CSV);
    byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(made.bytes());
    assertThat(made.manifest().sha256()).isEqualTo(java.util.HexFormat.of().formatHex(digest));
    assertThat(made.manifest().bytes()).isEqualTo(made.bytes().length);
  }

  @Test
  void anUnknownFormatIsRefusedWithTheList() {
    assertThatThrownBy(() -> ExportFormat.of("xls"))
        .isInstanceOf(IncorrectInput.class)
        .hasMessageContaining("'xls'")
        .hasMessageContaining("icews, gdelt, gdelt-mentions");
  }
}
