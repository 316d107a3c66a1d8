package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Event data of others, imported and compared on the command line. */
final class ImportCommandTest {
  private static final String ROWS = "src/test/files/foreign/icews.tab";

  @TempDir Path folder;
  private String news = "";
  private String foreign = "";

  @BeforeEach
  void ingest() throws IOException {
    Path text = folder.resolve("news.jsonl");
    Files.writeString(
        text, "{\"id\":\"a\",\"published\":\"2025-08-15\",\"text\":\"Quill met Amsel.\"}\n");
    news = folder.resolve("news.db").toString();
    foreign = folder.resolve("foreign.db").toString();
    assertThat(Run.of("ingest", text.toString(), "--ledger", news).status()).isZero();
  }

  @Test
  void everyRowIsAccountedForAndTwiceIsOnce() {
    Run first = Run.of("import", "icews", ROWS, "--ledger", foreign);
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.out())
        .containsSubsequence("seen", "19", "claims", "16", "left out", "1", "refused", "2");
    assertThat(first.err()).contains("icews.tab:19: ", "icews.tab:20: ", "[row-unreadable]");
    Run second = Run.of("import", "icews", ROWS, "--ledger", foreign);
    assertThat(second.out()).containsSubsequence("= claims", " 0", "+ unchanged", "16");
    Run events = Run.of("events", "--ledger", foreign, "--dyad", "RUS,USA", "--format", "csv");
    assertThat(events.out()).contains("occurred", "Anchorage").doesNotContain("planned");
    assertThat(Run.of("ledger", "verify", "--ledger", foreign).status()).isZero();
  }

  @Test
  void aRowThatCannotBeReadIsKeptAsItStands() {
    Run.of("import", "icews", ROWS, "--ledger", foreign);
    Run refused = Run.of("quarantine", "list", "--ledger", foreign, "--format", "jsonl");
    assertThat(refused.out().lines())
        .hasSize(2)
        .allMatch(line -> line.matches(".*\"sha256\":\"[0-9a-f]{64}\".*"));
  }

  @Test
  void newsAndRowsOfOthersNeverShareALedger() throws IOException {
    Run mixed = Run.of("import", "icews", ROWS, "--ledger", news);
    assertThat(mixed.status()).isEqualTo(4);
    assertThat(mixed.err()).contains("[ledger-mixed]");
    assertThat(Run.of("events", "--ledger", news, "--format", "csv").out()).doesNotContain("Putin");
    Run.of("import", "icews", ROWS, "--ledger", foreign);
    Run back = Run.of("ingest", folder.resolve("news.jsonl").toString(), "--ledger", foreign);
    assertThat(back.status()).isEqualTo(4);
    assertThat(back.err()).contains("[ledger-mixed]");
    Run watch = Run.of("watch", "--once", "http://127.0.0.1:1/feed", "--ledger", foreign);
    assertThat(watch.status()).isEqualTo(4);
    assertThat(watch.err()).contains("[ledger-mixed]");
  }

  @ParameterizedTest
  @CsvSource({
    "import acled x.csv,format-unknown,2",
    "import icews none.tab,file-not-found,3",
    "compare none.tab,file-not-found,3",
    "compare " + ROWS + " --by week,choice-unknown,2",
    "compare " + ROWS + " --out a.pdf,output-unknown,2",
    "compare " + ROWS + " --out no/such/x.svg,file-unwritable,5",
    "compare " + ROWS + " --since 2030-01-01,nothing-to-compare,3"
  })
  void mistakesAreSaidInALine(String words, String code, int status) {
    boolean compares = words.startsWith("compare");
    Run run = Run.of((words + " --ledger " + (compares ? news : foreign)).split(" "));
    assertThat(run.err()).contains("[" + code + "]");
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void aComparisonGoesToATerminalOrAFile() throws IOException {
    Run table = Run.of("compare", ROWS, "--ledger", news, "--dataset", "My data");
    assertThat(table.out()).contains("My data beside the ledger", "RUS–USA");
    assertThat(table.status()).as("two rows could not be read").isEqualTo(1);
    Path page = folder.resolve("page.HTML");
    Run.of("compare", ROWS, "--ledger", news, "--by", "stage", "--out", page.toString());
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<svg");
  }
}
