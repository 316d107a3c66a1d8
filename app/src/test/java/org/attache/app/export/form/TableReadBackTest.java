package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attache.app.export.Rows;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables as Commons CSV reads them, citations as JBibTeX does. */
final class TableReadBackTest {
  @ParameterizedTest
  @EnumSource(Rows.class)
  void everyRowHasAValueForEveryColumn(Rows rows) throws IOException {
    Exported made = Exported.of(ExportFormat.CSV, Exported.rows(rows));
    List<CSVRecord> records = records(made);
    assertThat(records).hasSize((int) made.manifest().tally().rows());
    assertThat(records).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void textOfOthersIsGuardedAndLosesNothingElse() throws IOException {
    List<CSVRecord> claims = records(Exported.of(ExportFormat.CSV, Exported.rows(Rows.CLAIMS)));
    assertThat(claims)
        .extracting(row -> row.get("publisher"))
        .contains("'=HYPERLINK(\"x\")", "The Post");
    assertThat(claims)
        .extracting(row -> row.get("evidence"))
        .contains("Norway imposed sanctions on \"Belarus\",\n<b>=1+1</b> & more.");
    assertThat(claims).extracting(row -> row.get("score")).contains("-6.0");
  }

  @Test
  void citationsAreReadWithTheirTitleAndDay() throws ParseException {
    Exported made = Exported.of(ExportFormat.BIBTEX);
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(made.text()));
    assertThat(database.getEntries()).hasSize((int) made.manifest().tally().rows());
    assertThat(database.getEntries().values())
        .extracting(entry -> entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
        .contains("{On m-1}");
    assertThat(database.getEntries().values())
        .allMatch(entry -> entry.getField(BibTeXEntry.KEY_YEAR).toUserString().equals("2031"));
  }

  private static List<CSVRecord> records(Exported made) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(new StringReader(made.text()))) {
      return parser.getRecords();
    }
  }
}
