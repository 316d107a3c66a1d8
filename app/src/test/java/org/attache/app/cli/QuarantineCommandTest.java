package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was refused is looked at, tried again and dropped, as a user meets it. */
final class QuarantineCommandTest {
  private static final String LONG =
      "{\"id\":\"long\",\"published\":\"2031-03-01\",\"text\":\"Ann met Bob. Cid met Dan. Eve met"
          + " Fay.\"}\n";
  private static final String POISON =
      "{\"id\":\"p\",\"published\":\"2031-03-01\",\"text\":\"Gus met Hal. It is poison to"
          + " some.\"}\n";

  @TempDir Path folder;

  private Path news;
  private String ledger = "";

  @BeforeEach
  void ingest() throws IOException {
    news = folder.resolve("news.jsonl");
    ledger = folder.resolve("ledger.db").toString();
    Files.writeString(news, LONG + POISON + "{\"broken\n");
    Run run = run("ingest", "--limit", "sentences=2", news.toString());
    assertThat(run.out()).contains(String.format("  %-14s %11d\n", "+ quarantined", 3));
  }

  private Run run(String... arguments) {
    return Run.with("", "", Map.of(LedgerOptions.VARIABLE, ledger), arguments);
  }

  @Test
  void whatWasRefusedIsListedWithItsPlaceAndCause() {
    Run list = run("quarantine", "list");
    assertThat(list.status()).isZero();
    assertThat(list.out())
        .contains(news + ":3 [json-broken]", "[reader-failed]", news + ":1 [document-too-large]")
        .contains("       1  waiting");
    assertThat(run("quarantine", "list", "--cause", "json-broken").out())
        .contains("json-broken")
        .doesNotContain("document-too-large");
    assertThat(run("quarantine", "list", "--since", "2027-01-01").out()).isEqualTo("nothing\n");
    assertThat(run("quarantine", "list", "--format", "jsonl").out().lines()).hasSize(3);
    assertThat(run("quarantine", "list", "--format", "csv").out().lines()).hasSize(4);
    assertThat(run("quarantine", "list", "--state", "gone").err()).contains("[state-unknown]");
  }

  @Test
  void oneIsShownWithItsBytes() {
    String list = run("quarantine", "list", "--cause", "json-broken", "--format", "csv").out();
    String row = list.lines().skip(1).findFirst().orElse("");
    String entry = row.substring(0, row.indexOf(','));
    assertThat(run("quarantine", "show", entry).out())
        .contains("bytes    9 from byte " + (LONG.length() + POISON.length()) + " on")
        .contains("sha256   ", "  {\"broken");
    assertThat(run("quarantine", "show", "99").status()).isEqualTo(ExitStatus.NOT_FOUND.code());
  }

  @Test
  void whatIsTriedAgainWithOtherLimitsIsReadAndTwiceIsOnce() {
    Run retried = run("quarantine", "retry", "--cause", "document-too-large");
    assertThat(retried.status()).isZero();
    assertThat(retried.out()).contains("read  long", String.format("  %-14s %11d\n", "claims", 3));
    assertThat(run("quarantine", "list", "--state", "read").out()).contains("then: long");
    assertThat(run("events", "--as-of", "2031-03-02", "--format", "jsonl").out().lines())
        .hasSize(3);

    Run again = run("quarantine", "retry", "--cause", "document-too-large");
    assertThat(again.out()).contains(String.format("  %-14s %11d\n", "seen", 0));
    assertThat(run("quarantine", "list", "--cause", "document-too-large").out())
        .isEqualTo("nothing\n");
    assertThat(run("ledger", "verify").out()).contains("all sound");
  }

  @Test
  void whatFailsAgainStaysAndSaysSo() {
    Run retried = run("quarantine", "retry", "--all");
    assertThat(retried.status()).isEqualTo(ExitStatus.PARTLY_DONE.code());
    assertThat(retried.out()).contains("refused  ", "[reader-failed]", "[json-broken]");
    assertThat(run("quarantine", "list").out())
        .contains("json-broken", "reader-failed", "then: ")
        .doesNotContain("document-too-large");
    assertThat(run("quarantine", "retry").err()).contains("[nothing-chosen]");
  }

  @Test
  void whatIsDroppedTakesAReasonAndAName() {
    assertThat(run("quarantine", "drop", "--all", "--by", "Mira").err()).contains("--reason");
    assertThat(run("quarantine", "drop", "--all", "--reason", " ", "--by", "Mira").err())
        .contains("[reason-missing]");
    assertThat(run("quarantine", "drop", "--all", "--reason", "spam").err())
        .contains("[analyst-missing]");

    Run dropped =
        run("quarantine", "drop", "--cause", "json-broken", "--reason", "spam", "--by", "Mira");
    assertThat(dropped.out()).isEqualTo("dropped 1 of 1\n");
    assertThat(run("quarantine", "list", "--state", "dropped").out())
        .contains("json-broken], not kept", "then: spam");
    assertThat(run("quarantine", "list").out().lines()).hasSize(4);
    Run ingested = run("ingest", "--limit", "sentences=2", news.toString());
    assertThat(ingested.out()).contains(String.format("  %-14s %11d\n", "+ quarantined", 3));
    assertThat(run("quarantine", "list").out().lines()).hasSize(4);
    assertThat(run("ledger", "verify").out()).contains("all sound");
  }
}
