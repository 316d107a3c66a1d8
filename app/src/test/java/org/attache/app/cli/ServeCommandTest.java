package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ServeCommandTest {
  private static final Pattern PLACE = Pattern.compile("http://localhost:([0-9]+)/");

  @TempDir private Path folder;

  @Test
  @Timeout(60)
  void theDemoIsUpSaysWhereAndStopsWhenItIsToldTo() throws IOException, InterruptedException {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new StringWriter(),
            new PrintWriter(err, true),
            "",
            80,
            Map.of(),
            Clock.systemUTC());
    int[] status = {-1};
    Thread desk =
        new Thread(
            () ->
                status[0] =
                    new CommandLineProgram(console, (knowledge, complaints) -> new MeetingReader())
                        .run("serve", "--demo", "--port", "0"));
    desk.start();
    while (!err.toString().contains("Ctrl-C") && desk.isAlive()) {
      Thread.sleep(50);
    }
    Matcher place = PLACE.matcher(err.toString());
    assertThat(place.find()).as(err.toString()).isTrue();
    assertThat(err.toString()).contains("sign in as demo with the password");
    URI address = URI.create(place.group() + "v1/documents?as_of=2025-08-08");
    String answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
            .body();
    assertThat(answer).contains("2025-08-08-alaska-announced");

    desk.interrupt();
    desk.join();
    assertThat(status[0]).isZero();
  }

  @Test
  void aLedgerThatIsNotThereIsNotMade() {
    String file = folder.resolve("none.db").toString();
    Run run = Run.of("serve", "--ledger", file);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("[ledger-missing]", "attache ingest");
    assertThat(Path.of(file)).doesNotExist();
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThat(Run.of("serve", "--port", "70000").err()).contains("0 to 65535, not 70000");
    assertThat(Run.of("serve", "--rate", "0").err()).contains("[number-out-of-range]");
    assertThat(Run.of("serve", "--anonymous", "write").status()).isEqualTo(2);
  }

  @Test
  void accountsAndTokensAreMadeListedAndRemoved() throws IOException {
    Path file = folder.resolve("desk.accounts");
    String[] where = {"--accounts", file.toString()};
    assertThat(account("correct horse\n", "user", "add", "mira", where).status()).isZero();
    Run token =
        account("", "token", "add", "mira", "--scope", "read,review", "--label", "feed", where);
    assertThat(token.out()).startsWith("att_").hasSize(48);
    assertThat(Files.readString(file)).doesNotContain(token.out().strip(), "horse");

    assertThat(account("", "user", "list", where).out()).contains("mira\tread,review\tsince");
    String listed = account("", "token", "list", where).out();
    assertThat(listed).contains("mira\tread,review\tuntil", "feed");
    String id = listed.substring(0, 8);
    assertThat(account("", "token", "remove", id, where).status()).isZero();
    assertThat(account("", "token", "list", where).out()).isEmpty();
    assertThat(account("", "user", "remove", "mira", where).status()).isZero();
    assertThat(account("", "user", "remove", "mira", where).status()).isEqualTo(3);
  }

  @Test
  void whatWouldNotHoldIsRefused() {
    String[] where = {"--accounts", folder.resolve("desk.accounts").toString()};
    assertThat(account("short\n", "user", "add", "mira", where).err())
        .contains("[password-length]");
    assertThat(account("correct horse\n", "user", "add", "mira", "--scope", "rule", where).err())
        .contains("[scope-unknown]");
    assertThat(account("", "token", "add", "nobody", where).err()).contains("[account-unknown]");
    account("correct horse\n", "user", "add", "mira", where);
    assertThat(account("correct horse\n", "user", "add", "mira", where).status()).isEqualTo(4);
  }

  private static Run account(String in, Object... arguments) {
    java.util.List<String> all = new java.util.ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof String[] several) {
        all.addAll(java.util.List.of(several));
      } else {
        all.add(String.valueOf(argument));
      }
    }
    return Run.with(in, "", Map.of(), all.toArray(String[]::new));
  }
}
