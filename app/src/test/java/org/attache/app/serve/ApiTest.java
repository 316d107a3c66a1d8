package org.attache.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS) // one desk for all that only ask
final class ApiTest {
  @SuppressWarnings("NullAway.Init") // started before all tests
  private TestDesk desk;

  @BeforeAll
  void start(@TempDir Path folder) {
    desk = TestDesk.in(folder);
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  @Test
  void anEventStandsWhereItStoodOnTheDayAskedFor() {
    assertThat(desk.get("/v1/events?q=Rossi+Keller&as_of=2025-08-05").body())
        .contains("\"as_of\":\"2025-08-05\"", "\"stage\":\"planned\"");
    assertThat(desk.get("/v1/events?q=Rossi+Keller&as_of=2025-08-10").body())
        .contains("\"stage\":\"agreed\"");
    assertThat(desk.get("/v1/events?q=Rossi+Keller").body()).contains("\"stage\":\"occurred\"");
  }

  @Test
  void filtersNarrowTheList() {
    assertThat(desk.get("/v1/events?type=SANCTION&actor=NOR").body()).contains("SANCTION");
    assertThat(desk.get("/v1/events?type=SANCTION&actor=CHE").body()).contains("\"items\":[]");
    assertThat(desk.get("/v1/events?upcoming=true").body()).contains("\"items\":[]");
    assertThat(desk.get("/v1/events?upcoming=true&as_of=2025-08-10").body()).contains("Oslo");
  }

  @Test
  void aMisspeltFilterIsRefusedByNameAndDoesNotAnswerWithEverything() {
    HttpResponse<String> answer = desk.get("/v1/events?stge=agreed");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"code\":\"parameter-unknown\"", "\"value\":\"stge\"", "stage");
  }

  @Test
  void aValueThatIsNoneIsRefusedWithThoseThatAre() {
    assertThat(desk.get("/v1/events?stage=agred").body()).contains("parameter-wrong", "agreed");
    assertThat(desk.get("/v1/events?as_of=yesterday").body()).contains("parameter-wrong");
    assertThat(desk.get("/v1/events?limit=0").body()).contains("parameter-wrong");
    assertThat(desk.get("/v1/events?q=a&q=b").body()).contains("given twice");
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepeat() {
    for (String list : new String[] {"events", "claims", "documents", "actors"}) {
      String whole = desk.get("/v1/" + list).body();
      StringBuilder pieces = new StringBuilder();
      String cursor = "";
      int pages = 0;
      do {
        String page = desk.get("/v1/" + list + "?limit=1" + cursor).body();
        pieces.append(pieces.isEmpty() ? "" : ",").append(items(page));
        cursor = next(page);
        pages++;
      } while (!cursor.isEmpty() && pages < 20);
      assertThat(pieces.toString()).as(list).isEqualTo(items(whole));
      assertThat(pages).as(list).isGreaterThan(1);
    }
  }

  @Test
  void aCursorKeepsTheDayOfItsFirstPage() {
    String first = desk.get("/v1/claims?limit=1&as_of=2025-08-06").body();

    assertThat(desk.get("/v1/claims?limit=1" + next(first)).body())
        .contains("\"as_of\":\"2025-08-06\"", "p-1");
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    String cursor = next(desk.get("/v1/claims?limit=1").body());

    assertThat(desk.get("/v1/claims?limit=1&q=Rossi" + cursor).body()).contains("cursor-foreign");
    assertThat(desk.get("/v1/events?limit=1" + cursor).body()).contains("cursor-foreign");
    assertThat(desk.get("/v1/claims?cursor=nonsense").body()).contains("cursor-broken");
  }

  @Test
  void linesAreTheItemsOfAllPages() {
    String lines = desk.get("/v1/claims", "Accept", "application/x-ndjson").body();

    assertThat(lines.lines()).hasSize(4).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(String.join(",", lines.lines().toList()))
        .isEqualTo(items(desk.get("/v1/claims").body()));
    assertThat(desk.get("/v1/claims?limit=2", "Accept", "application/x-ndjson").body().lines())
        .hasSize(2);
  }

  @Test
  void whoHasTheAnswerAlreadyIsToldSo() {
    String tag = desk.get("/v1/events").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = desk.get("/v1/events", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(desk.get("/v1/events?limit=1", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(desk.get("/v1/events?as_of=2025-08-05", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersAreCompressedForWhoWantsIt() throws IOException {
    HttpResponse<byte[]> small = desk.bytes("/v1/openapi.json", "Accept-Encoding", "gzip");

    assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("openapi");
    }
  }

  @Test
  void aDocumentIsFoundByAnAddressForItsId() {
    String id = URLEncoder.encode(News.ADDRESS, StandardCharsets.UTF_8);

    assertThat(desk.get("/v1/documents/" + id).body())
        .contains("\"claim_ids\":[", "It is agreed that Anna Rossi");
    assertThat(desk.get("/documents/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void hostileTextStaysText() {
    assertThat(desk.get("/v1/documents/p-2").body()).contains("<script>alert(1)</script>");
    assertThat(desk.get("/v1/documents/p-2").headers().firstValue("Content-Type"))
        .hasValue("application/json");
    assertThat(desk.get("/documents/p-2").body()).doesNotContain("<script>alert");
  }

  @Test
  void theAgendaOfADayIsWhatWasAwaitedThen() {
    assertThat(desk.get("/v1/agenda?as_of=2025-08-10").body()).contains("2025-08-20");
    assertThat(desk.get("/v1/agenda?as_of=2025-08-10&q=sanctions").body()).contains("\"items\":[]");
    assertThat(desk.get("/v1/agenda?as_of=2025-08-10&until=2025-08-15").body())
        .contains("\"items\":[]");
  }

  @Test
  void changesTellWhereAnEventCameFrom() {
    assertThat(desk.get("/v1/changes?as_of=2025-08-06&since=2025-08-05").body())
        .contains("\"before\":{", "planned", "agreed");
  }

  @Test
  void whatIsNotThereIsAProblemOfOneShape() {
    for (String address :
        new String[] {
          "/v1/events/0000000000000000",
          "/v1/claims/0",
          "/v1/documents/none",
          "/v1/none",
          "/v1/actors/Nobody"
        }) {
      HttpResponse<String> answer = desk.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(404);
      assertThat(answer.body()).as(address).startsWith("{\"type\":\"urn:attache:problem:");
      assertThat(answer.headers().firstValue("ETag")).as(address).isEmpty();
    }
  }

  @Test
  void anAddressThatOnlyTellsDoesNotTakeABody() {
    HttpResponse<String> answer = desk.get("/v1/search");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("q must be given");
  }

  private static String items(String page) {
    int begin = page.indexOf("\"items\":[") + "\"items\":[".length();
    int next = page.lastIndexOf(",\"next\":");
    return page.substring(begin, (next < 0 ? page.length() - 1 : next) - 1);
  }

  private static String next(String page) {
    Matcher matcher = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
    return matcher.find() ? "&cursor=" + matcher.group(1) : "";
  }
}
