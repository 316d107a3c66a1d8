package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ingesting into a ledger and looking after it, as a user meets them. */
final class IngestCommandTest {
  private static final String FIRST =
      "{\"id\":\"a\",\"published\":\"2031-03-01\",\"text\":\"The leaders held a meeting in"
          + " Oslo.\"}\n";
  private static final String SECOND =
      "{\"id\":\"b\",\"published\":\"2031-03-02\",\"text\":\"A meeting was held by the"
          + " leaders.\"}\n";

  @TempDir Path folder;

  private Path news;
  private String ledger = "";

  @BeforeEach
  void writeNews() throws IOException {
    news = Files.createDirectory(folder.resolve("news"));
    ledger = folder.resolve("ledger.db").toString();
    Files.writeString(news.resolve("1.jsonl"), FIRST + "{\"broken\n");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(news.resolve("2.jsonl.gz")))) {
      out.write(SECOND.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Run ingest() {
    return Run.of("ingest", news.toString(), "--ledger", ledger);
  }

  private static String line(String what, int count) {
    return String.format("  %-14s %11d\n", what, count);
  }

  @Test
  void theManifestAddsUp() {
    Run run = ingest();

    assertThat(run.status()).isEqualTo(ExitStatus.PARTLY_DONE.code());
    assertThat(run.out())
        .contains(line("seen", 3), line("= read", 2), line("+ unchanged", 0))
        .contains(line("+ quarantined", 1), line("+ skipped", 0), line("same text", 0));
    assertThat(run.err()).contains("1.jsonl:2").contains("[json-broken]");
  }

  @Test
  void twiceIsOnce() {
    ingest();
    Run second = ingest();

    assertThat(second.out())
        .contains(line("seen", 3), line("= read", 0), line("+ unchanged", 2))
        .contains(line("+ quarantined", 1), line("claims", 0), line("events touched", 0));
  }

  @Test
  void anotherTextUnderTheSameIdIsANewVersion() {
    ingest();
    Run second =
        Run.with(
            FIRST.replace("Oslo", "Bergen"), "", Map.of(LedgerOptions.VARIABLE, ledger), "ingest");

    assertThat(second.status()).isZero();
    assertThat(second.out()).contains(line("= read", 1), line("new versions", 1));
  }

  @Test
  void aDamagedPackedFileIsQuarantined() throws IOException {
    Files.write(
        news.resolve("3.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1});
    Run run = ingest();

    assertThat(run.err()).contains("[gzip-broken]");
    assertThat(run.out()).contains(line("+ quarantined", 2));
  }

  @Test
  void whatIsInAnotherLanguageIsSkippedAndNoFailure() {
    String german =
        "{\"id\":\"d\",\"text\":\"Die Bundesregierung hat am Freitag mitgeteilt, dass sie an dem"
            + " Treffen der Minister in der kommenden Woche nicht teilnehmen wird.\"}\n";
    Run run = Run.with(FIRST + german, "", Map.of(LedgerOptions.VARIABLE, ledger), "ingest");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("[language-unsupported]");
    assertThat(run.out())
        .contains(line("seen", 2), line("= read", 1), line("+ quarantined", 0))
        .contains(line("+ skipped", 1));
  }

  @Test
  void aLedgerIsVerifiedRebuiltAndCompared() {
    ingest();
    String other = folder.resolve("other.db").toString();
    Run.of("ingest", news.resolve("2.jsonl.gz").toString(), "--ledger", other);

    Run verified = Run.of("ledger", "verify", "--ledger", ledger);
    assertThat(verified.status()).isZero();
    assertThat(verified.out()).contains("6 entries").contains("all sound");
    assertThat(Run.of("ledger", "rebuild", "--ledger", ledger).status()).isZero();
    assertThat(Run.of("ledger", "verify", "--ledger", ledger).out()).isEqualTo(verified.out());
    assertThat(Run.of("ledger", "diff", other, ledger).out()).contains("document a");
    assertThat(Run.of("ledger", "diff", ledger, ledger).out()).isEqualTo("nothing differs\n");
    assertThat(Run.of("ledger", "diff", "2031-03-01", ledger).status())
        .isEqualTo(ExitStatus.INCORRECT_INPUT.code());
    assertThat(Run.of("ledger", "diff", "2031-02-01", "2031-03-03", "--ledger", ledger).status())
        .isZero();
  }

  @Test
  void aLedgerThatIsNotThereIsNamed() {
    Run run = Run.of("ledger", "verify", "--ledger", folder.resolve("none.db").toString());

    assertThat(run.status()).isEqualTo(ExitStatus.NOT_FOUND.code());
    assertThat(run.err()).contains("none.db").contains("[ledger-missing]");
  }
}
