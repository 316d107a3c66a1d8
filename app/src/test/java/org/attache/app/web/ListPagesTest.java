package org.attache.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListPagesTest {
  private static SmallDesk desk;

  @BeforeAll
  static void open() {
    desk = SmallDesk.told();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void aSearchFindsTheMatterWithTheSentenceThatHoldsTheWords() throws Exception {
    String page = desk.page("/search?q=peace+Oslo");
    assertThat(page).contains("1 matter for “peace Oslo”").contains("<b>met</b>");
    assertThat(page).contains("Morning Star, 12 Mar");
  }

  @Test
  void aSearchForNothingThatWasToldSaysSo() throws Exception {
    assertThat(desk.page("/search?q=unicorns")).contains("Nothing was found for “unicorns”");
  }

  @Test
  void aCodeThatNoSentenceHoldsIsTakenForAnActor() throws Exception {
    assertThat(desk.page("/search?q=LEM")).contains("2 matters for “LEM”");
  }

  @Test
  void facetsNarrowTheListAndWidenItAgain() throws Exception {
    String all = desk.page("/search");
    assertThat(all).contains("href=\"/search?stage=threatened\"");
    String narrowed = desk.page("/search?stage=threatened");
    assertThat(narrowed).contains("1 matter;").contains("href=\"/search\"");
    assertThat(narrowed).doesNotContain("Moss");
  }

  @Test
  void theOutletThatReportedFirstNarrowsTheList() throws Exception {
    assertThat(desk.page("/search?outlet=Morning+Star")).contains("1 matter.");
  }

  @Test
  void everyLinkOfAPastDayKeepsTheDay() throws Exception {
    String page = desk.page("/search?q=peace&as_of=2025-03-02");
    assertThat(page).contains("planned").doesNotContain("<b>met</b>");
    assertThat(page.replaceAll("href=\"(#|/assets)[^\"]*\"", "").split("href=\"/search"))
        .hasSizeGreaterThan(3);
    assertThat(page).doesNotContainPattern("class=\"lead\"><a href=\"/events/[0-9a-f]*\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search", "/actors/ATL", "/actors/Ada%20Moss", "/dyads/ATL-LEM", "/map"})
  void everyListIsAlsoATable(String path) throws Exception {
    HttpResponse<String> csv = desk.answer(path + ".csv");
    assertThat(csv.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(csv.body().lines().findFirst())
        .hasValueSatisfying(head -> assertThat(head).startsWith("id,title,event,stage"));
    assertThat(csv.body()).contains("Ada Moss");
    assertThat(desk.page(path + ".json")).startsWith("{\"events\":[{\"id\":");
  }

  @Test
  void theFirstPageIsAlsoATableOfAllThatItTells() throws Exception {
    String csv = desk.page("/today.csv?as_of=2025-03-12");
    assertThat(csv).startsWith("id,title,event,stage").contains("occurred");
    assertThat(desk.page("/today.json?as_of=2025-03-02")).contains("\"stage\":\"planned\"");
    assertThat(desk.page("/?as_of=2025-03-02")).contains("/today.csv?as_of=2025-03-02");
  }

  @Test
  void anUnknownStageIsRefusedByName() throws Exception {
    HttpResponse<String> answer = desk.answer("/search?stage=dreamt");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("dreamt");
  }

  @Test
  void anActorIsShownWithItsCompanyMeetingsWordsAndQuotes() throws Exception {
    String page = desk.page("/actors/Ada%20Moss");
    assertThat(page).contains("<h1 dir=\"auto\">Ada Moss</h1>").contains("Bo Lind");
    assertThat(page).contains("href=\"/dyads/Ada%20Moss,Bo%20Lind\"");
    assertThat(page).contains("“We want peace”").contains("On its own word");
  }

  @Test
  void aStateCountsWithThoseWhoStandForIt() throws Exception {
    String page = desk.page("/actors/ATL");
    assertThat(page).contains("Atlantis takes part in 2 matters");
    assertThat(page).contains("href=\"/actors/Ada%20Moss\"");
  }

  @Test
  void anUnknownActorIsNotFound() throws Exception {
    assertThat(desk.answer("/actors/Nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsAskedForByNameIsShownAtTheirOwnAddress() throws Exception {
    HttpResponse<String> answer = desk.answer("/actors?name=Bo+Lind&as_of=2025-03-02");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/actors/Bo%20Lind?as_of=2025-03-02"));
  }

  @Test
  void aDyadScoresWhatOccurredAndTellsPlansFromDeeds() throws Exception {
    String before = desk.page("/dyads/ATL-LEM?as_of=2025-03-06");
    assertThat(before).contains("<h1>Atlantis–Lemuria</h1>").doesNotContain(" scores <b");
    String after = desk.page("/dyads/ATL-LEM");
    assertThat(after).contains("March 2025 scores <b class=\"num\">+2.5</b>");
    assertThat(after).contains("1 was held").contains("Planned against held");
  }

  @Test
  void personsAreADyadToo() throws Exception {
    assertThat(desk.page("/dyads/Moss,Lind")).contains("<h1>Moss–Lind</h1>").contains("+2.5");
  }

  @Test
  void oneAloneIsNoDyad() throws Exception {
    assertThat(desk.answer("/dyads/ATL").statusCode()).isEqualTo(400);
  }

  @Test
  void theMapDrawsTownsAsMarksAndStatesAsAreas() throws Exception {
    String page = desk.page("/map?as_of=2025-03-20");
    assertThat(page).contains("3 matters: 1 at a known place, 2 of which only the state is told");
    assertThat(page).contains("Oslo: ");
  }

  @Test
  void aStatesNameIsNoPointEvenWhereItHasAPosition() throws Exception {
    String page = desk.page("/map?stage=threatened");
    assertThat(page).contains("aria-label=\"Norway, place not told: 1\"");
    assertThat(page).doesNotContain("Norway: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/actors", "/dyads", "/map", "/actors/ATL"})
  void noPageHoldsScriptsOrStylesOfItsOwn(String path) throws Exception {
    String page = desk.page(path);
    assertThat(page).doesNotContain("style=\"").doesNotContain("<style");
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page.length()).isLessThan(300_000);
  }
}
