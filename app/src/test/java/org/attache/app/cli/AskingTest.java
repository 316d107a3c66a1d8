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

/** A ledger of a few reports, asked on the command line. */
final class AskingTest {
  private static final String DAY = "2031-03-20";

  @TempDir Path folder;
  private String ledger = "";

  @BeforeEach
  void ingest() throws IOException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(
        news,
        """
        {"id":"a","published":"2031-03-06","publisher":"Herald","text":"Quill met Amsel."}
        {"id":"b","published":"2031-03-09","publisher":"Courier","text":"Quill met Amsel again."}
        """);
    ledger = folder.resolve("news.db").toString();
    assertThat(Run.of("ingest", news.toString(), "--ledger", ledger).status()).isZero();
  }

  @Test
  void eventsAreATableWithIdsThatShowTakes() {
    Run table = ask("events");
    assertThat(table.status()).as(table.err()).isZero();
    assertThat(table.out()).startsWith("stage").contains("meeting");
    Run page = ask("show", id());
    assertThat(page.out()).contains("COURSE", "WHO SAYS WHAT", "Herald");
  }

  @Test
  void theHistoryHasEverySentenceItsSourceAndDay() {
    Run history = ask("history", id(), "--explain");
    assertThat(history.out()).contains("2031", "Herald", "“Quill", "claim ");
  }

  @Test
  void beforeTheFirstReportThereIsNothing() {
    Run early = Run.of("events", "--ledger", ledger, "--as-of", "2031-03-05");
    assertThat(early.status()).isZero();
    assertThat(early.out()).isEmpty();
    assertThat(early.err()).contains("no such events as of 2031-03-05");
  }

  @Test
  void formsForProgramsAreOnStandardOutputAlone() {
    assertThat(ask("events", "--format", "json").out()).startsWith("[\n{\n  \"id\": ");
    assertThat(ask("events", "--format", "jsonl").out()).startsWith("{\"id\":\"");
    assertThat(ask("events", "--format", "csv").out()).startsWith("id,title,event,stage,");
    assertThat(ask("show", id(), "--format", "json").out()).contains("\"course\": [");
    assertThat(ask("agenda", "--format", "json").out()).isEqualTo("[]\n");
  }

  @Test
  void aDecisionIsShownAndUndone() {
    String rows = ask("history", id(), "--format", "csv").out();
    String claim = rows.lines().skip(1).findFirst().orElse("").split(",", -1)[1];
    Run reject = Run.of("decide", "reject", claim, "--ledger", ledger, "--by", "A. Analyst");
    assertThat(reject.status()).as(reject.err()).isZero();
    assertThat(reject.out()).contains("reject by A. Analyst (misread)", "bears on");
    String[] words = reject.out().lines().findFirst().orElse("").split(" ", -1);
    Run undo =
        Run.of("decide", "undo", words[words.length - 1], "--ledger", ledger, "--by", "B. Other");
    assertThat(undo.status()).as(undo.err()).isZero();
  }

  @Test
  void whatTheLedgerHeldBeforeIsAskedByTime() {
    Run before = ask("events", "--recorded-as-of", "2026-01-01");
    assertThat(before.out()).isEmpty();
    assertThat(ask("events", "--recorded-as-of", "2027-01-01").out()).contains("meeting");
  }

  @Test
  void exportWritesTheEvents() throws IOException {
    Path file = folder.resolve("events.jsonl");
    Run run =
        Run.of("ledger", "export", "--events", file.toString(), "--ledger", ledger, "--as-of", DAY);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(file)).contains("\"history\":[{\"stage\":");
  }

  @ParameterizedTest
  @CsvSource({
    "show 1234567,3,event-unknown",
    "show xyz,2,event-id-malformed",
    "events --as-of 2031-02-30,2,usage",
    "events --stage planed,2,did you mean planned",
    "events --event consul,2,did you mean consult",
    "events --dyad Quill,2,dyad-malformed",
    "events --limit 0,2,limit-out-of-range",
    "who Nobody,3,party-unknown",
    "changes,2,usage",
    "decide confirm 12,2,analyst-missing"
  })
  void mistakesAreSaidInALine(String words, int status, String said) {
    Run run = Run.of((words + " --ledger " + ledger).split(" ", -1));
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void withoutALedgerOneIsToldHowToMakeIt() {
    Run run = Run.of("events", "--ledger", folder.resolve("none.db").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("attache ingest", "[ledger-missing]");
  }

  private String id() {
    return ask("events", "--format", "jsonl").out().substring(7, 23);
  }

  private Run ask(String... words) {
    String[] all = new String[words.length + 4];
    System.arraycopy(words, 0, all, 0, words.length);
    String[] where = {"--ledger", ledger, "--as-of", DAY};
    System.arraycopy(where, 0, all, words.length, where.length);
    return Run.of(all);
  }
}
