package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.app.web.access.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of reviewers, by its forms alone. */
final class ReviewTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // started before each test
  private TestDesk desk;

  @SuppressWarnings("NullAway.Init")
  private String cookie;

  @BeforeEach
  void start() {
    desk = TestDesk.in(folder);
    desk.account("mira", Scope.READ, Scope.REVIEW);
    desk.account("otto", Scope.READ);
    cookie = desk.signIn("mira");
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void whoMayNotReviewSeesTheQueueWithoutForms() {
    for (String page :
        new String[] {
          desk.get("/review").body(), desk.get("/review", "Cookie", desk.signIn("otto")).body()
        }) {
      assertThat(page)
          .contains("Latest decisions", "Anna Rossi")
          .doesNotContain("value=\"confirm\"");
    }
    assertThat(desk.get("/review").body()).contains("Sign in</a> to judge");
  }

  @Test
  void aClaimIsCorrectedByWritingItsFieldsOver() {
    String claim = claim("smiled");
    HttpResponse<String> taken =
        send(
            "claim="
                + claim
                + "&ruling=correct&stage=denied&event_type=CONSULT&hedged=no"
                + "&actors="
                + encoded("Anna Rossi/ITA; Urs Keller/CHE")
                + "&place="
                + encoded("Oslo/NOR")
                + "&days=2025-08-20&text="
                + encoded("they did <not>"));

    assertThat(taken.statusCode()).isEqualTo(303);
    assertThat(desk.get("/v1/claims/" + claim).body()).contains("\"stage\":\"denied\"");
    assertThat(desk.get("/v1/decisions").body()).contains("\"fields\":[\"stage\"]");
    assertThat(review(claim))
        .contains("This claim is <b>corrected</b>", "corrected: stage denied")
        .contains("misread, “they did &lt;not&gt;”", "25 Aug 2025, 12:00 UTC");
  }

  @Test
  void everyFieldCanBeCorrected() {
    String claim = claim("smiled");
    send(
        "claim="
            + claim
            + "&ruling=correct&stage=mooted&event_type=AID&hedged=yes"
            + "&actors="
            + encoded("Norway/NOR")
            + "&recipients="
            + encoded("Urs Keller/CHE")
            + "&place="
            + encoded("Bergen/Norway")
            + "&days=2025-08-21..");

    assertThat(desk.get("/v1/claims/" + claim).body())
        .contains("\"event\":\"AID\"", "\"stage\":\"mooted\"", "\"hedged\":true", "Bergen")
        .contains("2025-08-21")
        .doesNotContain("\"latest\"");
    assertThat(desk.get("/v1/decisions").body())
        .contains("\"event\",\"stage\",\"days\",\"place\",\"actors\",\"recipients\",\"hedged\"");
  }

  @Test
  void aDecisionIsUndoneByAnother() {
    String claim = claim("smiled");
    send("claim=" + claim + "&ruling=reject&reason=unreliable");
    assertThat(review(claim)).contains("This claim is <b>rejected</b>", "unreliable");
    desk.clock().pass(Duration.ofMinutes(1));

    send("ruling=undo&decision=" + found("name=\"decision\" value=\"([0-9a-f]{64})\"", claim));

    assertThat(review(claim)).contains("<b>undone</b>").doesNotContain("This claim is");
    assertThat(desk.get("/v1/claims/" + claim).body()).contains("\"status\":\"told\"");
  }

  @Test
  void aClaimIsSplitOffAndItsEventMergedAgain() {
    String claim = claim("smiled");
    String before = event(claim);
    send("claim=" + claim + "&ruling=split");
    String after = event(claim);
    assertThat(after).isNotEqualTo(before);
    desk.clock().pass(Duration.ofMinutes(1));

    send("ruling=merge&event=" + before + "&absorbed=" + after);
    assertThat(event(claim)).isEqualTo(before);
  }

  @Test
  void thePageOfAnEventHasItsFormsAndNamesTheEndOfTheLog() {
    String claim = claim("smiled");
    String event = "/events/" + event(claim);
    assertThat(desk.get(event).body())
        .containsPattern("Ledger: entry 8, <code>[0-9a-f]{64}</code>")
        .contains("/review?claim=" + claim)
        .doesNotContain("name=\"absorbed\"");
    assertThat(desk.get(event, "Cookie", cookie).body())
        .contains("name=\"absorbed\"", "name=\"claims\" value=\"" + claim);

    send("claims=" + claim + "&claims=" + claim("agreed") + "&ruling=split&next=" + event);

    assertThat(event(claim)).isEqualTo(event(claim("agreed"))).isNotEqualTo(event.substring(8));
    assertThat(desk.get("/events/" + event(claim), "Cookie", cookie).body())
        .contains("split off 2 claims", "value=\"undo\"");
  }

  @Test
  void aNoteNeedsWordsAndLeavesTheClaimOpen() {
    String claim = claim("smiled");
    assertThat(send("claim=" + claim + "&ruling=note").statusCode()).isEqualTo(400);
    send("claim=" + claim + "&ruling=note&text=ask+again");
    assertThat(review(claim)).contains("noted", "ask again").doesNotContain("This claim is");
  }

  @Test
  void aClaimWrittenOverIsNotConfirmedByMistake() {
    HttpResponse<String> refused =
        send("claim=" + claim("smiled") + "&ruling=confirm&stage=denied");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Correct");
    assertThat(desk.get("/v1/decisions").body()).contains("\"items\":[]");
  }

  @Test
  void whatMakesNoSenseIsRefusedByName() {
    String claim = claim("smiled");
    assertThat(send("claim=" + claim + "&ruling=bless").body()).contains("bless");
    assertThat(send("claim=" + claim + "&ruling=correct").body()).contains("nothing was written");
    assertThat(send("claim=" + claim + "&ruling=correct&days=soon").body()).contains("soon");
    assertThat(send("claim=" + claim + "&ruling=correct&days=").body()).contains("taken away");
    assertThat(send("claim=" + claim + "&ruling=reject&reason=mood").body()).contains("mood");
    assertThat(desk.get("/review?queue=shuffled").statusCode()).isEqualTo(400);
    assertThat(desk.get("/review?queue=sample&size=0").statusCode()).isEqualTo(400);
    assertThat(desk.get("/review?claim=feed").statusCode()).isEqualTo(404);
  }

  @Test
  void decidingTakesTheScopeAndTheTokenOfTheSession() {
    String body = "claim=" + claim("smiled") + "&ruling=confirm";
    assertThat(desk.form("/review", body).headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).startsWith("/login"));
    assertThat(desk.form("/review", body, "Cookie", cookie).statusCode()).isEqualTo(403);
    String otto = desk.signIn("otto");
    assertThat(desk.form("/review", body, "Cookie", otto).statusCode()).isEqualTo(403);
    assertThat(desk.get("/v1/decisions").body()).contains("\"items\":[]");
  }

  @Test
  void afterADecisionTheNextClaimComesAndNoOtherSite() {
    String body = "claim=" + claim("smiled") + "&ruling=confirm&next=";
    assertThat(send(body + encoded("/review?queue=sample")).headers().firstValue("Location"))
        .hasValue("/review?queue=sample");
    desk.clock().pass(Duration.ofMinutes(1));
    assertThat(send(body + encoded("//evil.example/")).headers().firstValue("Location"))
        .hasValue("/review");
  }

  @Test
  void theSampleTellsHowRightTheReaderIsOnceEnoughAreJudged() {
    assertThat(desk.get("/review?queue=sample").body()).contains("Not enough");
    assertThat(desk.get("/review/precision.csv").body())
        .startsWith("of,value,right,judged,precision,low,high\r\nclaim,,0,0,,,\r\n");
    send("claim=" + claim("smiled") + "&ruling=confirm");
    assertThat(desk.get("/review/precision.json").body())
        .contains("\"drawn\":4,\"judged\":1", "\"read\":\"occurred\",\"right\":1");
    assertThat(desk.get("/review.csv?queue=sample").body())
        .contains("true,true,true,mira,2025-08-25T12:00:00Z,checked");
  }

  @Test
  void programsAskForTheSameQueuesAndFigures() {
    send("claim=" + claim("smiled") + "&ruling=confirm&text=seen");
    assertThat(desk.get("/v1/review").body())
        .contains("\"queue\":\"doubtful\"", "her office said")
        .doesNotContain("smiled");
    assertThat(desk.get("/v1/review?queue=sample&seed=9").body())
        .contains(
            "\"seed\":\"9\"", "\"wholly_right\":true", "\"by\":\"mira\"", "\"text\":\"seen\"");
    assertThat(desk.get("/v1/precision?seed=9").body())
        .isEqualTo(desk.get("/review/precision.json?seed=9").body());
    assertThat(desk.get("/v1/review?size=5000").statusCode()).isEqualTo(400);
  }

  @Test
  void aRejectionForTheSourceIsNoFaultOfTheReader() {
    send("claim=" + claim("smiled") + "&ruling=reject&reason=unreliable");
    send("claim=" + claim("smuggling") + "&ruling=reject&reason=misread");
    assertThat(desk.get("/review/precision.json").body())
        .contains("\"read\":\"CONSULT\",\"right\":1", "\"read\":\"SANCTION\",\"right\":0");
  }

  @Test
  void onAPastDayOnlyEarlierClaimsComeButDecisionsOfTodayShow() {
    String early = "/review?queue=sample&as_of=2025-08-06";
    assertThat(desk.get(early).body()).contains("2 claims drawn").doesNotContain("smiled");
    send("claim=" + claim("office") + "&ruling=confirm");
    assertThat(desk.get(early).body()).contains("confirmed");
  }

  private HttpResponse<String> send(String body) {
    String form = desk.get("/review", "Cookie", cookie).body();
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(form);
    assertThat(token.find()).isTrue();
    return desk.form("/review", body + "&token=" + token.group(1), "Cookie", cookie);
  }

  private String review(String claim) {
    return desk.get("/review?claim=" + claim, "Cookie", cookie).body();
  }

  private String found(String pattern, String claim) {
    Matcher matcher = Pattern.compile(pattern).matcher(review(claim));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private String claim(String words) {
    return first("\"id\":\"([0-9a-f]{64})\"", "/v1/claims?q=" + words);
  }

  private String event(String claim) {
    return first("\"event_id\":\"([0-9a-f]{16})\"", "/v1/claims/" + claim);
  }

  private String first(String pattern, String address) {
    Matcher matcher = Pattern.compile(pattern).matcher(desk.get(address).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
