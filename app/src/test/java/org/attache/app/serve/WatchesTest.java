package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.app.web.access.Rules;
import org.attache.app.web.access.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watches on the page, in the API, as a feed, and live. */
final class WatchesTest {
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

  @Test
  void thePageShowsWatchesAndAlertsWithTheirSentencesAsOfADay() {
    assertThat(desk.get("/watches").body())
        .contains("everything", "any event; tells of new", "on 20 August")
        .contains("Norway imposed sanctions on Belarus over &lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
    assertThat(desk.get("/watches?as_of=2025-08-01").body())
        .contains("Nothing was told by this day");
    assertThat(desk.get("/search?q=Rossi&actor=ITA&since=2025-08-01").body())
        .contains("href=\"/watches?q=Rossi&amp;actor=ITA#new\"");
  }

  @Test
  void whoMayReviewMakesAWatchByTheFormSeesItsSecretOnceAndRemovesIt() {
    desk.account("mira", Scope.READ, Scope.REVIEW);
    String cookie = desk.signIn("mira");
    String page = desk.get("/watches?actor=NOR&stage=agreed", "Cookie", cookie).body();
    assertThat(page).contains("name=\"actor\" value=\"NOR\"", "value=\"agreed\" selected");
    String form =
        "token="
            + token(page)
            + "&name=Oslo+%3Cb%3E&q=&actor=NOR,+Rossi&event=consult&stage=&place=Oslo"
            + "&changes=stage&changes=days&webhook=http%3A%2F%2F127.0.0.1%3A9%2Fx&email="
            + "&digest=daily+07%3A30&quiet=22%3A00-07%3A00&zone=Europe%2FOslo";

    HttpResponse<String> made = desk.form("/watches", form, "Cookie", cookie);

    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(made.body())
        .contains("whsec_", "Oslo &lt;b>")
        .contains("consult with NOR and Rossi, in Oslo; tells of stage, days")
        .contains("all at once daily 07:30 Europe/Oslo; quiet 22:00-07:00 Europe/Oslo");
    String later = desk.get("/watches", "Cookie", cookie).body();
    assertThat(later).contains("webhook http://127.0.0.1").doesNotContain("whsec_");
    Matcher remove = Pattern.compile("/watches/([0-9a-f]{8})/remove").matcher(later);
    String last = "";
    while (remove.find()) {
      last = remove.group();
    }
    assertThat(desk.form(last, "token=" + token(later), "Cookie", cookie).statusCode())
        .isEqualTo(303);
    assertThat(desk.get("/watches").body()).doesNotContain("Oslo &lt;b>");
  }

  @Test
  void strangersMakeNoWatchAndAForeignFormIsRefused() {
    desk.account("mira", Scope.READ, Scope.REVIEW);
    String cookie = desk.signIn("mira");

    assertThat(desk.form("/watches", "name=x").headers().firstValue("Location").orElse(""))
        .startsWith("/login");
    assertThat(desk.form("/watches", "name=x", "Cookie", cookie).statusCode()).isEqualTo(403);
    assertThat(desk.get("/watches").body()).contains("takes an account", "Nothing was given up");
  }

  @Test
  void aMisspeltSearchMakesNoWatchOfEverything() {
    desk.account("mira", Scope.ADMIN);
    String[] shown = {"Authorization", "Bearer " + desk.token("mira", Scope.ADMIN)};

    assertThat(desk.post("/v1/watches", "{\"name\":\"x\",\"search\":{\"stge\":[]}}", shown).body())
        .contains("member-unknown");
    assertThat(desk.post("/v1/watches", "{\"name\":\"x\",\"digest\":\"often\"}", shown).body())
        .contains("digest-malformed");
    assertThat(desk.post("/v1/watches", "{\"name\":\"x\",\"quiet\":\"7-7\"}", shown).body())
        .contains("quiet-malformed");
    assertThat(desk.post("/v1/watches", "{\"name\":\"x\",\"zone\":\"Mars\"}", shown).body())
        .contains("zone-unknown");
    assertThat(
            desk.post("/v1/watches", "{\"name\":\"x\",\"webhooks\":[\"http://10.1.2.3/\"]}", shown)
                .body())
        .contains("address-refused");
    assertThat(desk.post("/v1/watches", "{\"name\":\"x\",\"emails\":[\"a b@c\"]}", shown).body())
        .contains("mailbox-malformed");
    assertThat(desk.get("/v1/watches").body()).contains("everything").doesNotContain("\"x\"");
  }

  @Test
  void alertsComeInPagesAndOfOneWatch() {
    String all = desk.get("/v1/alerts").body();
    String first = desk.get("/v1/alerts?limit=1").body();
    Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(first);

    assertThat(next.find()).isTrue();
    String second = desk.get("/v1/alerts?limit=1&cursor=" + next.group(1)).body();
    assertThat(all.split("\"event_id\"", -1)).hasSize(3);
    assertThat(second).doesNotContain("\"next\"").contains("\"event_id\"");
    assertThat(desk.get("/v1/alerts?watch=everything").body()).isEqualTo(all);
    assertThat(desk.get("/v1/alerts?watch=nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void theFeedTakesItsTokenFromTheAddressAndNoOtherPageDoes(@TempDir Path other) {
    try (TestDesk closed = TestDesk.with(other, new Rules(false, true, 100_000))) {
      closed.account("mira", Scope.READ);
      String token = closed.token("mira", Scope.READ);
      String feed = "/v1/watches/" + Watching.ID + ".atom";

      assertThat(closed.get(feed).statusCode()).isEqualTo(401);
      assertThat(closed.get(feed + "?token=wrong").statusCode()).isEqualTo(401);
      assertThat(closed.get("/v1/alerts?token=" + token).statusCode()).isEqualTo(401);
      HttpResponse<String> answer = closed.get(feed + "?token=" + token);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "urn:attache:alert:")
          .contains("&lt;script&gt;", "<category term=\"new\"/>");
    }
  }

  @Test
  @Timeout(30)
  void whatIsToldComesLive() throws IOException {
    desk.account("mira", Scope.ADMIN);
    String[] shown = {"Authorization", "Bearer " + desk.token("mira", Scope.ADMIN)};
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                desk.stream("/v1/stream", "Accept", "text/event-stream").body(),
                StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).contains("listening");
      String claims = desk.get("/v1/claims?q=smiled").body();
      int at = claims.indexOf("\"id\":\"") + 6;
      String claim = claims.substring(at, claims.indexOf('"', at));
      desk.post(
          "/v1/decisions",
          "{\"ruling\":\"correct\",\"claim\":\""
              + claim
              + "\",\"reason\":\"misread\",\"change\":{\"stage\":\"cancelled\"}}",
          shown);
      String line = lines.readLine();
      while (line != null && !line.equals("event: alert")) {
        line = lines.readLine();
      }
      assertThat(lines.readLine())
          .startsWith("data: {\"id\":")
          .contains("\"changes\":[\"stage\"", "cancelled");
    }
  }

  private static String token(String page) {
    Matcher matcher = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
