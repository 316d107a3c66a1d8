package org.attache.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.app.watch.state.NotebookFile;
import org.attache.model.Document;
import org.attache.model.error.AttacheException;
import org.attache.model.error.Unavailable;
import org.attache.testkit.LoopbackWeb;
import org.attache.testkit.LoopbackWeb.Answer;
import org.attache.testkit.LoopbackWeb.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watching real servers of this machine, in a time of its own. */
@Timeout(60)
final class WatcherTest {
  private static final String ARTICLE =
      "The minister said on Monday that the talks in Oslo had been useful, and would go on. ";

  @TempDir private Path folder;

  private final Map<String, Answer> pages = new ConcurrentHashMap<>();
  private final LoopbackWeb web = new LoopbackWeb(this::answer);
  private Scene scene = new Scene(Path.of("."));

  @BeforeEach
  void begin() {
    scene = new Scene(folder);
  }

  @AfterEach
  void end() {
    web.close();
  }

  private Answer answer(Asked asked) {
    Answer answer = pages.getOrDefault(asked.target(), Answer.status(404));
    boolean tagged = answer.headers().contains("ETag: ");
    String etag = asked.headers().getOrDefault("if-none-match", "none");
    return tagged && answer.headers().contains(etag) ? Answer.status(304) : answer;
  }

  private void page(String target, String text) {
    pages.put(target, Answer.of("text/html", "<article><p>" + ARTICLE + text + "</article>"));
  }

  private void feed(String target, String headers, String... items) {
    String body = "<rss><channel>" + String.join("", items) + "</channel></rss>";
    pages.put(target, new Answer(200, "Content-Type: text/xml\r\n" + headers, body));
  }

  private static String item(String link, String more) {
    return "<item><link>" + link + "</link>" + more + "</item>";
  }

  private long asked(String target) {
    return web.targets().stream().filter(target::equals).count();
  }

  @Test
  void anItemLeadsToItsArticleAndWhatThePageDoesNotSayTheFeedDoes() {
    String source = "<source url='x'>The Other Paper</source>";
    feed(
        "/feed",
        "",
        item("/a", "<title>A</title><pubDate>6 May 2031 09:00 GMT</pubDate>" + source),
        item("/2030/01/02/b", "<pubDate>6 May 2031 09:00 GMT</pubDate>"));
    page("/a", "One.");
    page("/2030/01/02/b", "Two.");

    assertThat(scene.once(web.url("/feed"))).isTrue();

    assertThat(scene.documents).hasSize(2);
    Document first = scene.documents.get(0);
    assertThat(first.id()).isEqualTo(web.url("/a"));
    assertThat(first.publisher()).isEqualTo("The Other Paper");
    assertThat(first.published()).isEqualTo(LocalDate.of(2031, 5, 6));
    assertThat(first.text()).contains("One.");
    assertThat(scene.documents.get(1).published()).isEqualTo(LocalDate.of(2030, 1, 2));
    assertThat(web.targets()).containsExactly("/robots.txt", "/feed", "/a", "/2030/01/02/b");
  }

  @Test
  void whatIsKnownIsNotAskedForAgainAndAFeedThatDidNotChangeSaysSo() {
    feed("/feed", "ETag: \"1\"\r\n", item("/a", ""));
    page("/a", "One.");
    scene.during(Duration.ofHours(2), web.url("/feed"));

    assertThat(asked("/feed")).isEqualTo(4);
    assertThat(asked("/a")).isEqualTo(1);
    assertThat(asked("/robots.txt")).isEqualTo(1);
    scene.once(web.url("/feed"));
    assertThat(asked("/feed")).as("it is not due yet").isEqualTo(4);
    assertThat(scene.documents).hasSize(1);
  }

  @Test
  void oneArticleInTwoFeedsIsOne() {
    feed("/feed", "", item("/a", "<title>x</title>"), item("/a#part", ""));
    feed("/other", "", item("/a", "<title>otherwise</title>"));
    page("/a", "One.");
    scene.during(Duration.ofHours(2), web.url("/feed"), web.url("/other"));

    assertThat(asked("/a")).isEqualTo(1);
  }

  @Test
  void anItemThatChangesIsFollowedAgainLessAndLessOften() {
    page("/a", "One.");
    for (int i = 0; i < 48; i++) {
      feed("/feed", "", item("/a", "<title>Version " + i + "</title>"));
      scene.during(Duration.ofMinutes(35), web.url("/feed"));
    }
    assertThat(asked("/a")).isBetween(5L, 12L);
    page("/a", "Two.");
    scene.during(Duration.ofDays(3), web.url("/feed"));
    assertThat(scene.documents.get(scene.documents.size() - 1).text()).contains("Two.");
  }

  @Test
  void whatRobotsAreAskedToLeaveAloneIsLeftAlone() {
    pages.put("/robots.txt", Answer.of("text/plain", "user-agent: attache\ndisallow: /no"));
    feed(
        "/feed",
        "",
        item("/no/a", "<description>Short.</description>"),
        item("/no/b", "<content:encoded><![CDATA[<p>" + ARTICLE + "All.]]></content:encoded>"));
    feed("/no/feed", "", item("/c", ""));

    assertThat(scene.once(web.url("/feed"), web.url("/no/feed"))).isFalse();
    assertThat(web.targets()).containsExactly("/robots.txt", "/feed");
    assertThat(scene.documents).extracting(Document::text).containsExactly(ARTICLE + "All.");
    assertThat(scene.log)
        .anyMatch(line -> line.contains("/no/a: given up") && line.contains("robots.txt"))
        .anyMatch(line -> line.contains("/no/feed: ") && line.contains("robots.txt"));
  }

  @Test
  void aHostThatCannotSayWhatToLeaveAloneIsLeftAlone() {
    pages.put("/robots.txt", Answer.status(500));
    feed("/feed", "", item("/a", ""));
    scene.once(web.url("/feed"));
    assertThat(web.targets()).containsOnly("/robots.txt");

    pages.remove("/robots.txt");
    page("/a", "One.");
    scene.later(Duration.ofHours(1));
    scene.once(web.url("/feed"));
    assertThat(scene.documents).hasSize(1);
  }

  @Test
  void aHostThatCannotSayItForLongIsAskedLessAndLessOften() {
    try (LoopbackWeb other = new LoopbackWeb(asked -> Answer.status(500))) {
      String[] items = new String[20];
      Arrays.setAll(items, i -> item(other.url("/" + i), ""));
      feed("/feed", "", items);
      scene.during(Duration.ofHours(2), web.url("/feed"));

      assertThat(other.targets()).containsOnly("/robots.txt").hasSizeBetween(4, 8);
    }
  }

  @Test
  void failuresPassAndWhatStaysAwayIsGivenUp() {
    feed("/feed", "", item("/a", ""), item("/b", ""), item("/c", ""), item("/d", ""));
    pages.put("/a", Answer.status(500));
    pages.put("/b", Answer.status(LoopbackWeb.SILENCE));
    scene.patience = Duration.ofMillis(300);
    pages.put("/c", Answer.status(410));
    pages.put("/d", Answer.of("video/mp4", "x"));
    scene.during(Duration.ofMinutes(20), web.url("/feed"));
    assertThat(scene.documents).isEmpty();
    assertThat(asked("/c")).isEqualTo(1);
    assertThat(asked("/d")).isEqualTo(1);
    page("/a", "One.");
    scene.during(Duration.ofHours(6), web.url("/feed"));

    assertThat(scene.documents).hasSize(1);
    assertThat(asked("/b")).isEqualTo(8);
    assertThat(scene.log).anyMatch(line -> line.contains("/b: given up: no answer in time"));
  }

  @Test
  void aHostThatAsksForTimeGetsIt() {
    feed("/feed", "", item("/a", ""), item("/b", ""));
    page("/a", "One.");
    page("/b", "Two.");
    pages.put("/a", new Answer(429, "Retry-After: 3600\r\n", ""));
    scene.during(Duration.ofMinutes(59), web.url("/feed"));
    assertThat(web.targets()).containsExactly("/robots.txt", "/feed", "/a");
    scene.during(Duration.ofMinutes(20), web.url("/feed"));
    assertThat(asked("/b")).isEqualTo(1);
  }

  @Test
  void aPageThatCannotBeReadIsToldToTheLedger() {
    feed("/feed", "", item("/a", ""), item("/b", ""));
    pages.put("/a", Answer.of("text/html", "<nav>Menu</nav>"));
    String german = "Der Minister sagte am Montag, dass die Gespräche in Oslo nützlich waren und";
    pages.put("/b", Answer.of("text/html", "<article><p>" + (german + " ").repeat(9)));
    scene.once(web.url("/feed"));

    assertThat(scene.refusals)
        .extracting(AttacheException::code)
        .containsExactlyInAnyOrder("article-missing", "language-unsupported");
  }

  @Test
  void aPageDoesNotPassForAnothersArticle() {
    feed("/feed", "", item("/a", ""), item("/b", ""));
    String text = "<article><p>" + ARTICLE;
    String other = "<link rel=canonical href='https://news.example/theirs'>";
    pages.put("/a", Answer.of("text/html", other + text));
    String own = "<link rel=canonical href='" + web.url("/own") + "'>";
    pages.put("/b", Answer.of("text/html", own + text));
    scene.once(web.url("/feed"));

    assertThat(scene.documents)
        .extracting(Document::id)
        .containsExactly(web.url("/a"), web.url("/own"));
  }

  @Test
  void aLedgerThatDoesNotAnswerIsWaitedFor() {
    feed("/feed", "", item("/a", ""));
    page("/a", "One.");
    List<Integer> tries = new ArrayList<>();
    scene.shelf =
        (documents, refusals) -> {
          tries.add(documents.size());
          if (tries.size() < 3) {
            throw new Unavailable("ledger-locked", "locked", null, null);
          }
        };
    scene.once(web.url("/feed"));
    assertThat(tries).containsExactly(1, 1, 1);
  }

  @Test
  void twoProgramsDoNotShareANotebookAndNoOtherFileIsTakenForOne() throws IOException {
    try (NotebookFile first = NotebookFile.open(scene.file())) {
      assertThat(first.pending()).isEmpty();
      assertCode(scene.file(), "notebook-locked");
    }
    Path text = Files.writeString(folder.resolve("text"), "not a database".repeat(100));
    assertCode(text, "notebook-foreign");
    assertCode(folder, "notebook-unusable");
  }

  private static void assertCode(Path file, String code) {
    assertThatThrownBy(() -> NotebookFile.open(file))
        .isInstanceOf(AttacheException.class)
        .extracting(e -> ((AttacheException) e).code())
        .isEqualTo(code);
  }

  /**
   * Dies at each step in turn, before and after it, and then goes on: nothing lost, nothing double.
   */
  @Test
  void whereverItDiesItGoesOnFromThere() throws IOException {
    feed("/feed", "ETag: \"1\"\r\n", item("/a", ""), item("/b", ""), item("/c", ""));
    page("/a", "One.");
    page("/b", "Two.");
    page("/c", "Three.");
    int steps = 0;
    for (int dieAt = 0; dieAt <= steps; dieAt++) {
      Scene dying = new Scene(Files.createDirectory(folder.resolve("n" + dieAt)));
      Set<String> ledger = new HashSet<>();
      Death death = new Death(dieAt);
      dying.shelf =
          (documents, refusals) -> {
            death.step();
            documents.forEach(document -> ledger.add(document.id()));
            death.step();
          };
      try {
        dying.with(() -> death.of(NotebookFile.open(dying.file())), true, web.url("/feed"));
        assertThat(dieAt).isEqualTo(death.steps);
      } catch (Death.Died e) {
        steps = Math.max(steps, dieAt + 1);
      }
      dying.shelf = (documents, refusals) -> documents.forEach(one -> ledger.add(one.id()));
      dying.once(web.url("/feed"));
      assertThat(ledger)
          .as("after a death at step " + dieAt)
          .containsExactlyInAnyOrder(web.url("/a"), web.url("/b"), web.url("/c"));
      assertThat(pendingOf(dying)).isEmpty();
    }
    assertThat(steps).isGreaterThan(6);
  }

  private static Collection<Lead> pendingOf(Scene scene) {
    try (NotebookFile notebook = NotebookFile.open(scene.file())) {
      return notebook.pending();
    }
  }
}
