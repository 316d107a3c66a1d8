package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.app.web.access.Rules;
import org.attache.app.web.access.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What changes the ledger through the desk. */
final class DecidingTest {
  private static final String AUTHORIZATION = "Authorization";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // started before each test
  private TestDesk desk;

  @SuppressWarnings("NullAway.Init")
  private String token;

  @BeforeEach
  void start() {
    desk = TestDesk.with(folder, new Rules(true, true, 100_000));
    desk.account("mira", Scope.ADMIN);
    token = "Bearer " + desk.token("mira", Scope.ADMIN);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void aCorrectionShowsAtOnceAndIsSigned() {
    HttpResponse<String> taken =
        decide(
            "{\"ruling\":\"correct\",\"claim\":\""
                + held()
                + "\",\"reason\":\"misread\",\"text\":\"they did not\","
                + "\"change\":{\"stage\":\"denied\"}}");

    assertThat(taken.statusCode()).isEqualTo(201);
    assertThat(taken.body()).contains("\"by\":\"mira\"");
    assertThat(desk.get("/v1/events?q=smiled").body()).contains("\"stage\":\"denied\"");
    assertThat(desk.get("/v1/decisions").body()).contains("mira", "misread", "they did not");
  }

  @Test
  void aRejectedClaimDoesNotCountUntilThatIsUndone() {
    HttpResponse<String> taken =
        decide("{\"ruling\":\"reject\",\"claim\":\"" + held() + "\",\"reason\":\"misread\"}");
    assertThat(desk.get("/v1/claims?q=smiled").body()).contains("\"status\":\"rejected\"");
    desk.clock().pass(Duration.ofMinutes(1));

    decide(
        "{\"ruling\":\"undo\",\"decision\":\""
            + found("\"id\":\"([0-9a-f]{64})\"", taken.body())
            + "\",\"reason\":\"other\"}");

    assertThat(desk.get("/v1/claims?q=smiled").body()).contains("\"status\":\"told\"");
  }

  @Test
  void eventsCanBeMergedAndClaimsSplitOff() {
    String meeting = found("\"id\":\"([0-9a-f]{16})\"", desk.get("/v1/events?q=Oslo").body());
    String other = found("\"id\":\"([0-9a-f]{16})\"", desk.get("/v1/events?q=Belarus").body());

    decide(
        "{\"ruling\":\"merge\",\"event\":\""
            + meeting
            + "\",\"absorbed\":\""
            + other
            + "\",\"reason\":\"duplicate\"}");
    assertThat(desk.get("/v1/events/" + meeting).body())
        .contains("Belarus", "absorbed\":[\"" + other);

    desk.clock().pass(Duration.ofMinutes(1));
    decide("{\"ruling\":\"split\",\"claims\":[\"" + held() + "\"],\"reason\":\"mislinked\"}");
    assertThat(desk.get("/v1/events/" + meeting).body()).doesNotContain("smiled");
  }

  @Test
  void aDecisionThatMakesNoSenseIsRefusedWithTheMemberThatIsWrong() {
    assertThat(decide("{\"ruling\":\"bless\",\"reason\":\"other\"}").body())
        .contains("value-unknown", "confirm reject correct");
    assertThat(decide("{\"ruling\":\"confirm\",\"reason\":\"other\"}").body())
        .contains("member-missing", "claim");
    assertThat(decide("{\"ruling\":\"confirm\",\"claim\":\"0\",\"reason\":\"other\"}").statusCode())
        .isEqualTo(404);
    assertThat(
            decide(
                    "{\"ruling\":\"correct\",\"claim\":\""
                        + held()
                        + "\",\"reason\":\"other\",\"change\":{}}")
                .body())
        .contains("corrects nothing");
    assertThat(decide("nonsense").body()).contains("json-broken");
  }

  @Test
  @Timeout(30)
  void listenersHearWhatChanges() throws IOException {
    HttpResponse<InputStream> stream = desk.stream("/v1/stream", "Accept", "text/event-stream");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo(": listening");
      push("{\"id\":\"n-4\",\"published\":\"2025-08-24\",\"text\":\"Anna Rossi met Urs Keller.\"}");

      List<String> heard = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.add(line);
        if (line.startsWith("data:")) {
          break;
        }
      }
      assertThat(String.join("\n", heard)).contains("event: change", "Rossi");
    }
  }

  @Test
  @Timeout(30)
  void whoComesBackHearsWhatWasMissed() throws IOException {
    HttpResponse<InputStream> stream =
        desk.stream("/v1/stream", "Accept", "text/event-stream", "Last-Event-ID", "2");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith("id: ");
    }
  }

  private HttpResponse<String> decide(String body) {
    return desk.post("/v1/decisions", body, AUTHORIZATION, token);
  }

  private HttpResponse<String> push(String body) {
    return desk.post("/v1/documents", body, AUTHORIZATION, token);
  }

  /** Returns the id of the claim that tells the meeting was held. */
  private String held() {
    return found("\"id\":\"([0-9a-f]{64})\"", desk.get("/v1/claims?q=smiled").body());
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }
}
