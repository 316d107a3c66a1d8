package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.app.web.access.Scope;
import org.attache.ledger.entry.Digest;
import org.attache.ledger.store.Ledger;
import org.attache.ledger.store.Refusal;
import org.attache.sources.input.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trying again and dropping what was refused, by the forms of the page of sources. */
final class QuarantineFormsTest {
  private static final String SLOW = "document-too-slow";
  private static final byte[] INPUT =
      "{\"id\":\"n-9\",\"published\":\"2025-08-22\",\"text\":\"Anna Rossi met Urs Keller at dusk.\"}"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // started before each test
  private TestDesk desk;

  @BeforeEach
  void start() {
    desk = TestDesk.in(folder);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  /** Has an input refused and kept, and after it some that are not kept. */
  private void refuse(int unkept) {
    String hash = Digest.ofBytes(INPUT);
    String manner = Manner.document("n-9").text();
    long size = INPUT.length;
    try (Ledger ledger = Ledger.existing(folder.resolve("news.db").toString(), desk.clock())) {
      ledger.refuse(
          List.of(new Refusal("n-9:1", SLOW, "too slow", hash, false, 0L, size, manner, "")),
          Map.of(hash, INPUT));
      List<Refusal> others = new ArrayList<>();
      for (int i = 0; i < unkept; i++) {
        others.add(new Refusal("lost.jsonl:" + i, SLOW, "too slow", ""));
      }
      ledger.refuse(others);
    }
  }

  private String signIn() {
    desk.account("feed", Scope.READ, Scope.PUSH);
    return desk.signIn("feed");
  }

  private HttpResponse<String> send(String cookie, String action, String fields) {
    String token = one(desk.get("/sources", "Cookie", cookie), "name=\"token\" value=\"([^\"]+)\"");
    return desk.form("/sources/" + action, "token=" + token + "&" + fields, "Cookie", cookie);
  }

  private String entry(String origin) {
    return one(desk.get("/sources.json"), "\"entry\":([0-9]+),\"origin\":\"" + origin + "\"");
  }

  private static String one(HttpResponse<String> page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page.body());
    assertThat(matcher.find()).as(page.body()).isTrue();
    return matcher.group(1);
  }

  @Test
  void oneIsTriedAgainAndItsClaimsAreThere() {
    refuse(1);
    String cookie = signIn();
    assertThat(desk.get("/sources", "Cookie", cookie).body())
        .contains("Try 1 again: " + SLOW, "aria-label=\"Try " + entry("n-9:1") + " again\"")
        .doesNotContain("Try " + entry("lost.jsonl:0") + " again");

    HttpResponse<String> answer = send(cookie, "retry", "entry=" + entry("n-9:1"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/sources#quarantine");
    assertThat(desk.get("/v1/claims?q=dusk").body()).contains("n-9");
    assertThat(desk.get("/sources").body())
        .contains("1 input in quarantine")
        .doesNotContain("n-9:1");
    assertThat(desk.get("/sources", "Cookie", cookie).body()).doesNotContain("again: " + SLOW);
  }

  @Test
  void thoseOfACauseAreTriedAgainAlsoBehindManyThatAreNotKept() {
    refuse(120);
    assertThat(send(signIn(), "retry", "cause=" + SLOW).statusCode()).isEqualTo(303);
    assertThat(desk.get("/v1/claims?q=dusk").body()).contains("n-9");
    assertThat(desk.get("/sources").body()).contains("120 inputs in quarantine");
  }

  @Test
  void oneIsDroppedForAReasonByWhomAndOnce() {
    refuse(0);
    String cookie = signIn();
    String entry = "entry=" + entry("n-9:1");

    assertThat(send(cookie, "drop", entry + "&reason=+").statusCode()).isEqualTo(400);
    assertThat(send(cookie, "drop", entry + "&reason=spam+%3Cb%3E").statusCode()).isEqualTo(303);

    assertThat(desk.get("/sources").body()).contains("Nothing waits");
    assertThat(desk.get("/v1/quarantine?state=dropped").body())
        .contains("\"origin\":\"n-9:1\"", "spam <b>", "\"kept\":false");
    assertThat(send(cookie, "drop", entry + "&reason=again").statusCode()).isEqualTo(409);
    assertThat(send(cookie, "retry", entry).statusCode()).isEqualTo(409);
    assertThat(send(cookie, "drop", "entry=999&reason=x").statusCode()).isEqualTo(404);
    assertThat(send(cookie, "retry", "entry=one").statusCode()).isEqualTo(404);
  }

  @Test
  void itTakesTheScopeAndAFormOfTheSessionsOwn() {
    refuse(0);
    String entry = "entry=" + entry("n-9:1") + "&reason=spam";
    desk.account("mira", Scope.READ, Scope.REVIEW);
    String reviewer = desk.signIn("mira");
    String pusher = signIn();

    assertThat(desk.get("/sources", "Cookie", reviewer).body()).doesNotContain("/sources/drop");
    for (String action : List.of("retry", "drop")) {
      String address = "/sources/" + action;
      assertThat(desk.form(address, entry).headers().firstValue("Location").orElse(""))
          .startsWith("/login");
      assertThat(send(reviewer, action, entry).statusCode()).isEqualTo(403);
      assertThat(desk.form(address, entry, "Cookie", pusher).statusCode()).isEqualTo(403);
      assertThat(desk.form(address, entry + "&token=x", "Cookie", pusher).body())
          .contains("not come from a page of your session");
    }
    assertThat(desk.get("/sources").body()).contains("1 input in quarantine");
  }
}
