package org.attache.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.attache.testkit.LoopbackWeb;
import org.attache.testkit.LoopbackWeb.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watching as a user meets it. */
@Timeout(60)
final class WatchCommandTest {
  private static final String TEXT = "The minister said that Putin met Trump in Oslo on Monday. ";

  @TempDir private Path folder;

  private static Answer answer(LoopbackWeb.Asked asked) {
    return switch (asked.target()) {
      case "/feed" ->
          Answer.of(
              "text/xml",
              "<rss><channel><item><link>/a</link><pubDate>6 May 2031</pubDate></item>"
                  + "<item><link>/none</link></item></channel></rss>");
      case "/a" -> Answer.of("text/html", "<article><p>" + TEXT + "</article>");
      default -> Answer.status(404);
    };
  }

  private Run watch(String... more) {
    String ledger = folder.resolve("news.db").toString();
    String[] arguments = new String[more.length + 6];
    System.arraycopy(more, 0, arguments, 6, more.length);
    System.arraycopy(
        new String[] {"watch", "--ledger", ledger, "--once", "--gap", "0s"}, 0, arguments, 0, 6);
    return Run.of(arguments);
  }

  @Test
  void articlesOfFeedsGoIntoTheLedgerOnce() throws IOException {
    try (LoopbackWeb web = new LoopbackWeb(WatchCommandTest::answer)) {
      Path list = folder.resolve("feeds.opml");
      Files.writeString(
          list, "<opml><body><outline xmlUrl='" + web.url("/feed") + "'/></body></opml>");
      Run run = watch(list.toString(), "--allow-host", "127.0.0.1");

      assertThat(run.status()).as(run.err()).isZero();
      assertThat(run.out()).contains(String.format("  %-14s %11d\n", "= read", 1));
      assertThat(run.err())
          .contains(web.url("/feed") + ": 2 new or changed of 2")
          .contains(web.url("/none") + ": given up: the answer is 404");
      assertThat(folder.resolve("news.db.watch")).exists();
      String ledger = folder.resolve("news.db").toString();
      assertThat(Run.of("events", "--as-of", "2031-06-01", "--ledger", ledger).out())
          .contains("Putin", "6 May");

      Run again = watch(web.url("/feed"), "--allow-host", "127.0.0.1");
      assertThat(again.out()).contains(String.format("  %-14s %11d\n", "seen", 0));
      Files.delete(folder.resolve("news.db.watch"));
      Run anew = watch(web.url("/feed"), "--allow-host", "127.0.0.1");
      assertThat(anew.out()).contains(String.format("  %-14s %11d\n", "+ unchanged", 1));
    }
  }

  @Test
  void aHostOfThisMachineIsRefusedUnlessItIsAllowed() {
    try (LoopbackWeb web = new LoopbackWeb(WatchCommandTest::answer)) {
      Run run = watch(web.url("/feed"));
      assertThat(run.status()).isEqualTo(ExitStatus.PARTLY_DONE.code());
      assertThat(run.err()).contains("[address-refused]", "--allow-host 127.0.0.1:");
      assertThat(web.targets()).isEmpty();
    }
  }

  @Test
  void whatIsNoFeedOrTimeIsRefused() throws IOException {
    assertThat(watch("https://news.example/", "--every", "soon").err())
        .contains("[time-malformed]");
    assertThat(watch("https://news.example/", "--every", "0s").err()).contains("10s or more");
    assertThat(watch("ftp://news.example/").err()).contains("[file-not-found]");
    assertThat(watch("https://user@news.example/").err()).contains("[address-unusable]");
    Path list = Files.writeString(folder.resolve("empty.opml"), "<opml/>");
    assertThat(watch(list.toString()).err()).contains("[opml-unreadable]");
    assertThat(watch("https://news.example/", "--allow-host", "a b").status()).isEqualTo(2);
  }

  /** A daemon of its own process, since that is what a signal ends. */
  @Test
  void itStopsWhenItIsToldToAndKeepsWhatIsInHand() throws IOException, InterruptedException {
    try (LoopbackWeb web = new LoopbackWeb(WatchCommandTest::answer)) {
      Path ledger = folder.resolve("daemon.db");
      Process daemon =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  WatchDaemon.class.getName(),
                  "watch",
                  web.url("/feed"),
                  "--allow-host=127.0.0.1",
                  "--gap=0s",
                  "--ledger=" + ledger)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said").toFile())
              .start();
      try {
        Instant patience = Instant.now().plusSeconds(30);
        while (!web.targets().contains("/a")
            && daemon.isAlive()
            && Instant.now().isBefore(patience)) {
          Thread.sleep(20);
        }
        assertThat(web.targets()).contains("/a");
        daemon.destroy();
        assertThat(daemon.waitFor(30, TimeUnit.SECONDS)).isTrue();
      } finally {
        daemon.destroyForcibly();
      }
      String said = Files.readString(folder.resolve("said"));
      assertThat(said).contains(String.format("  %-14s %11d\n", "= read", 1));
      assertThat(Run.of("ledger", "verify", "--ledger", ledger.toString()).status()).isZero();
    }
  }
}
