package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.app.web.access.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that programs bring in, and what becomes of them. */
@Timeout(60)
final class PushingTest {
  private static final String AUTHORIZATION = "Authorization";
  private static final String NEWS = "{\"id\":\"%s\",\"published\":\"2025-08-22\",\"text\":\"%s\"}";
  private static final String TEXT = "Anna Rossi met Urs Keller again, this time in haste.";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // started before each test
  private TestDesk desk;

  private String token = "";

  @BeforeEach
  void start() {
    desk = TestDesk.in(folder);
    desk.account("feed", Scope.READ, Scope.PUSH);
    token = "Bearer " + desk.token("feed", Scope.READ, Scope.PUSH);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private HttpResponse<String> push(String body, String... further) {
    String[] headers = new String[further.length + 2];
    headers[0] = AUTHORIZATION;
    headers[1] = token;
    System.arraycopy(further, 0, headers, 2, further.length);
    return desk.post("/v1/documents", body, headers);
  }

  private static String id(HttpResponse<String> accepted) {
    Matcher id = Pattern.compile("\"inbox\":\"([0-9a-f]{32})\"").matcher(accepted.body());
    assertThat(id.find()).as(accepted.body()).isTrue();
    return id.group(1);
  }

  /** Waits until a document is settled and returns how. */
  private String settled(HttpResponse<String> accepted) {
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    String address = "/v1/documents/inbox/" + id(accepted);
    String item = desk.get(address).body();
    while (item.contains("\"state\":\"waiting\"")) {
      pause();
      item = desk.get(address).body();
    }
    return item;
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsAcceptedIsReadAndASecondTextIsANewVersion() {
    HttpResponse<String> first = push(NEWS.formatted("n-1", TEXT));
    assertThat(first.headers().firstValue("Location")).hasValue("/v1/documents/inbox/" + id(first));
    assertThat(settled(first)).contains("\"state\":\"read\"", "\"document\":\"n-1\"");
    assertThat(desk.get("/v1/claims?q=haste").body()).contains("n-1");

    HttpResponse<String> other = push(NEWS.formatted("n-1", TEXT + " So it is said."));
    assertThat(settled(other)).contains("new_version");
    assertThat(desk.get("/v1/claims?q=haste").body()).contains("superseded");
  }

  @Test
  void theSameAgainIsTheSameItem() {
    HttpResponse<String> first = push(NEWS.formatted("n-1", TEXT));
    String settled = settled(first);
    HttpResponse<String> second = push(NEWS.formatted("n-1", TEXT));
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(settled(second)).isEqualTo(settled);
  }

  @Test
  void aNamedRequestIsAnsweredTheSameAndWithAnotherBodyRefused() {
    String lines = NEWS.formatted("n-1", TEXT) + "\n{\"id\":\n";
    String[] named = {"Idempotency-Key", "batch 7", "Content-Type", "application/x-ndjson"};
    HttpResponse<String> first = push(lines, named);
    HttpResponse<String> second = push(lines, named);
    HttpResponse<String> third = push(NEWS.formatted("n-2", TEXT), named);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.statusCode()).isEqualTo(202);
    assertThat(third.statusCode()).isEqualTo(409);
    assertThat(third.body()).contains("request-changed");
    assertThat(push("{}", "Idempotency-Key", "x".repeat(201)).body()).contains("key-malformed");
  }

  @Test
  void eachLineIsAcceptedOrRefusedByItself() {
    HttpResponse<String> answer =
        push(
            NEWS.formatted("n-2", "Quiet.") + "\n{\"id\":\n\n" + NEWS.formatted("n-3", " ") + "\n",
            "Content-Type",
            "application/x-ndjson");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body())
        .contains("\"accepted\":1,\"refused\":2", "\"line\":1,\"inbox\":")
        .contains("\"line\":2,\"code\":\"json-broken\"", "\"line\":4,\"code\":\"text-empty\"");
    assertThat(push("{\"id\":", "Content-Type", "application/x-ndjson").statusCode())
        .isEqualTo(400);
  }

  @Test
  void whatCannotBeReadIsKeptAndWhatIsInAnotherLanguageIsSkipped() {
    String german =
        "Die Bundesregierung hat am Freitag mitgeteilt, dass sie an dem Treffen der Minister in der"
            + " kommenden Woche nicht teilnehmen wird.";
    assertThat(settled(push(NEWS.formatted("g", german)))).contains("\"state\":\"skipped\"");
    String many = "A. ".repeat(20_001);
    assertThat(settled(push(NEWS.formatted("m", many))))
        .contains("\"state\":\"quarantined\"", "document-too-large");
    assertThat(desk.get("/v1/quarantine").body())
        .contains("\"code\":\"document-too-large\"", "\"kept\":true", "\"origin\":\"m:1\"");
    assertThat(desk.get("/v1/quarantine?state=skipped").body()).contains("language-unsupported");
    assertThat(desk.get("/sources.json").body()).contains("\"task\":\"push\"", "\"skipped\":1");
  }

  @Test
  void documentsWithoutANameAreToldApartByTheirTexts() {
    assertThat(settled(push("{\"text\":\"Quiet here.\"}"))).contains("\"document\":\"pushed-");
    assertThat(settled(push("{\"text\":\"Quiet there.\"}"))).contains("\"state\":\"read\"");
    assertThat(desk.get("/v1/documents?limit=1000").body()).doesNotContain("body:1");
  }

  @Test
  void whoMayNotPushIsTurnedAway() {
    desk.account("reader", Scope.READ);
    String reads = "Bearer " + desk.token("reader", Scope.READ);
    String body = NEWS.formatted("n-1", TEXT);
    assertThat(desk.post("/v1/documents", body).statusCode()).isEqualTo(401);
    assertThat(desk.post("/v1/documents", body, AUTHORIZATION, reads).statusCode()).isEqualTo(403);
    assertThat(desk.post("/v1/quarantine/1/retry", "", AUTHORIZATION, reads).statusCode())
        .isEqualTo(403);
    assertThat(desk.get("/v1/documents/inbox/none").statusCode()).isEqualTo(404);
  }
}
