package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger of a few reports, exported on the command line. */
final class ExportCommandTest {
  @TempDir Path folder;
  private String ledger = "";

  @BeforeEach
  void ingest() throws IOException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(
        news,
        """
        {"id":"a","published":"2031-03-06","publisher":"Herald 😀","text":"Quill met Amsel."}
        {"id":"b","published":"2031-03-09","publisher":"Courier","text":"Quill met Amsel again."}
        """);
    ledger = folder.resolve("news.db").toString();
    assertThat(Run.of("ingest", news.toString(), "--ledger", ledger).status()).isZero();
  }

  @Test
  void standardOutputHasTheRowsAndStandardErrorTheManifest() {
    Run run = export("csv", "--rows", "claims");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("event_id,claim,").contains("Herald 😀");
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).contains("csv as of 2031-03-20", "rows: 2", "sha256: ");
  }

  @Test
  void aFileIsTheSameAsStandardOutputAndTheManifestCanBeAFile() throws IOException {
    Path out = folder.resolve("events.jsonl");
    Path manifest = folder.resolve("manifest.json");
    Run run = export("jsonl", "--out", out.toString(), "--manifest", manifest.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(export("jsonl").out());
    assertThat(Files.readString(manifest)).contains("\"rows\":", "\"sha256\":\"");
    assertThat(folder.resolve("events.jsonl.part")).doesNotExist();
  }

  @Test
  void anExportThatFailsLeavesNothingOfItselfAndTheFormerFileAsItWas() throws Exception {
    Path out = folder.resolve("events.jsonl");
    Files.writeString(out, "former");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE assertions SET claim = '{}'");
    }
    Run run = export("jsonl", "--out", out.toString());
    assertThat(run.status()).isNotZero();
    assertThat(run.err()).contains("member-missing");
    assertThat(Files.readString(out)).isEqualTo("former");
    assertThat(folder.resolve("events.jsonl.part")).doesNotExist();
  }

  @Test
  void filtersNarrowWhatIsExported() {
    assertThat(export("jsonl", "--stage", "cancelled").out()).isEmpty();
    assertThat(export("jsonl", "--actor", "Quill").out()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "xls,format-unknown,2",
    "csv --rows cells,usage,2",
    "parquet,output-binary,2",
    "icews --reciprocal both,choice-unknown,2",
    "csv --out no/such/folder/x.csv,file-unwritable,5"
  })
  void mistakesAreSaidInALine(String words, String code, int status) {
    Run run = export(words.split(" ", -1));
    assertThat(run.err()).contains(code);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).isEmpty();
  }

  private Run export(String... words) {
    String[] all = new String[words.length + 5];
    all[0] = "export";
    System.arraycopy(words, 0, all, 1, words.length);
    String[] where = {"--ledger", ledger, "--as-of", "2031-03-20"};
    System.arraycopy(where, 0, all, words.length + 1, where.length);
    return Run.of(all);
  }
}
