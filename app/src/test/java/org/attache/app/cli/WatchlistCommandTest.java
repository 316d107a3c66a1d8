package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches as a user of the command line keeps them. */
final class WatchlistCommandTest {
  private static final String NEWS =
      "{\"id\":\"a\",\"published\":\"2026-01-03\",\"publisher\":\"Herald\",\"text\":\"Ann met"
          + " Bob.\"}\n";

  /** Port 9 of this machine, where nobody listens. */
  private static final String NOBODY = "http://127.0.0.1:9/hook?key=s3cret";

  @TempDir Path folder;

  private String ledger = "";

  @BeforeEach
  void ingest() throws IOException {
    ledger = folder.resolve("ledger.db").toString();
    tell("first", NEWS.replace("2026-01-03", "2025-12-01"));
  }

  private void tell(String name, String news) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    Files.writeString(file, news);
    assertThat(run("ingest", file.toString()).status()).isZero();
  }

  private Run run(String... arguments) {
    return given("", arguments);
  }

  private Run given(String in, String... arguments) {
    return Run.with(in, "", Map.of(LedgerOptions.VARIABLE, ledger), arguments);
  }

  private Run add(String name, String... further) {
    List<String> words = new ArrayList<>(List.of("watchlist", "add", name));
    words.addAll(List.of(further));
    Run added = run(words.toArray(String[]::new));
    assertThat(added.status()).as(added.err()).isZero();
    return added;
  }

  @Test
  void aWatchIsListedWithWhatItMeansAndNeverWithItsSecret() {
    assertThat(run("watchlist", "list").out()).isEqualTo("nothing\n");
    Run added =
        add("talks", "--event", "consult", "--webhook", NOBODY, "--allow-host", "127.0.0.1:9");
    String id = added.out().substring("watch ".length(), "watch ".length() + 8);
    assertThat(added.out()).contains("secret of " + NOBODY + ": whsec_");

    Run list = run("watchlist", "list");
    assertThat(list.out())
        .startsWith(id + "  talks\n")
        .contains("consult")
        .doesNotContain("s3cret");
    assertThat(run("watchlist", "list", "--format", "jsonl").out())
        .contains("\"name\":\"talks\"", "\"to\":\"http://127.0.0.1\"")
        .doesNotContain("whsec_", "s3cret");
    assertThat(run("watchlist", "list", "--format", "csv").out().lines())
        .first()
        .isEqualTo("id,name,watches,tells");
    assertThat(run("watchlist", "show", id).out())
        .contains("webhook:", "http://127.0.0.1")
        .doesNotContain("whsec_", "s3cret");
  }

  @Test
  void namesAreHeldOnceAndEndOnce() {
    add("talks");
    assertThat(run("watchlist", "add", "talks").status()).isEqualTo(ExitStatus.CONFLICT.code());
    assertThat(run("watchlist", "remove", "talks").out()).isEqualTo("watch talks ends now\n");
    assertThat(run("watchlist", "remove", "talks").status()).isEqualTo(ExitStatus.NOT_FOUND.code());
    assertThat(run("watchlist", "show", "talks").status()).isEqualTo(ExitStatus.NOT_FOUND.code());
    assertThat(run("watchlist", "list").out()).isEqualTo("nothing\n");
  }

  @Test
  void removingAWatchTakesItsSecretOutOfTheFile() throws IOException {
    Path file = folder.resolve("addresses");
    String[] where = {"--addresses", file.toString(), "--allow-host", "127.0.0.1:9"};
    add("talks", "--webhook", NOBODY, where[0], where[1], where[2], where[3]);
    assertThat(Files.readString(file)).contains("whsec_", "s3cret");
    assertThat(run("watchlist", "remove", "talks", where[0], where[1]).status()).isZero();
    assertThat(Files.readString(file)).doesNotContain("whsec_", "s3cret");
  }

  @Test
  void whatIsDueIsSentAndWhatFailsWaitsAndSaysWhy() throws IOException {
    add("talks", "--webhook", NOBODY, "--allow-host", "127.0.0.1:9", "--from", "2026-01-01");
    assertThat(run("watchlist", "deliver").out())
        .isEqualTo("delivered what was due; nothing waits\n");
    tell("second", NEWS.replace("Ann met Bob", "Cid met Dan"));

    Run delivered = run("watchlist", "deliver", "--allow-host", "127.0.0.1:9");

    assertThat(delivered.out())
        .startsWith("delivered what was due; the next is due at 2026-01-02T");
    assertThat(run("watchlist", "show", "talks").out())
        .contains("Cid met Dan", "Herald", " waiting: ")
        .doesNotContain("Ann met Bob");
    assertThat(run("watchlist", "show", "talks", "--limit", "0").err())
        .contains("[limit-out-of-range]");
    assertThat(run("watchlist", "deliver", "--every", "0").err()).contains("[number-out-of-range]");
  }

  @Test
  void whatMayNotBeReachedIsGivenUpListedAndLetTryAgain() throws IOException {
    add("talks", "--webhook", NOBODY, "--allow-host", "127.0.0.1:9", "--from", "2026-01-01");
    tell("second", NEWS.replace("Ann met Bob", "Cid met Dan"));
    assertThat(run("watchlist", "deliver").out()).contains("nothing waits");

    String list = run("watchlist", "list").out();
    assertThat(list).contains("given up; attache watchlist deliver --redeliver ALERT");
    String last = list.lines().reduce("", (before, line) -> line);
    String alert = last.substring(0, 32);

    assertThat(
            run("watchlist", "deliver", "--redeliver", alert, "--allow-host", "127.0.0.1:9").out())
        .contains("the next is due at");
    assertThat(run("watchlist", "list").out()).doesNotContain("given up");
    assertThat(run("watchlist", "deliver", "--redeliver", alert).err())
        .contains("[alert-not-dead]");
  }

  @Test
  void theServerForLettersIsKeptWithItsPasswordWhichNobodyIsShown() throws IOException {
    Path file = folder.resolve("addresses");
    Run set =
        given(
            "open-sesame\n",
            "watchlist",
            "smtp",
            "mail.desk.example",
            "--sender",
            "alerts@desk.example",
            "--user",
            "alerts",
            "--addresses",
            file.toString());
    assertThat(set.out()).isEqualTo("letters go by mail.desk.example:587\n");
    assertThat(Files.readString(file)).contains("mail.desk.example\t587\tstarttls", "open-sesame");
    assertThat(set.err()).doesNotContain("sesame");
    assertThat(run("watchlist", "smtp", "mail", "--sender", "nobody").err())
        .contains("[smtp-malformed]");
    assertThat(run("watchlist", "smtp", "mail", "--sender", "a@b", "--security", "some").err())
        .contains("[smtp-malformed]");
  }
}
