package org.attache.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EventFormsTest {
  private static SmallDesk desk;
  private static String summit;

  @BeforeAll
  static void open() throws Exception {
    desk = SmallDesk.told();
    Matcher id =
        Pattern.compile("\"id\":\"([0-9a-f]+)\"").matcher(desk.page("/search.json?q=Oslo"));
    assertThat(id.find()).isTrue();
    summit = "/events/" + id.group(1);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void thePageHasItsPictureForBothWidthsWithMapAndCorroboration() throws Exception {
    String page = desk.page(summit);
    assertThat(page).contains("class=\"fig wide\"").contains("class=\"fig narrow\"");
    assertThat(page).contains("Map around Oslo").contains("3 reports, ").contains("Said before");
  }

  @Test
  void theStandingIsASentence() throws Exception {
    String text = desk.page(summit + "?as_of=2025-03-02").replaceAll("<[^>]+>", "");
    assertThat(text).contains("Planned for Wednesday 12 March 2025; Oslo.");
  }

  @Test
  void aCalendarHoldsTheDayTentativeUntilItIsAgreed() throws Exception {
    assertThat(desk.page(summit + ".ics?as_of=2025-03-02"))
        .contains("DTSTART;VALUE=DATE:20250312\r\n")
        .contains("DTEND;VALUE=DATE:20250313\r\n")
        .contains("STATUS:TENTATIVE\r\n")
        .contains("GEO:59.9;10.7\r\n");
    assertThat(desk.page(summit + ".ics?as_of=2025-03-06")).contains("STATUS:CONFIRMED\r\n");
  }

  @Test
  void linesOfACalendarAreFoldedByOctets() throws Exception {
    for (String line : desk.page(summit + ".ics").split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
  }

  @Test
  void eachClaimIsARowOfTheTable() throws Exception {
    assertThat(desk.page(summit + ".csv").split("\r\n")).hasSize(4);
    assertThat(desk.page(summit + ".csv?as_of=2025-03-02").split("\r\n")).hasSize(2);
  }

  @Test
  void ploverHasTheClaimsInItsOwnFields() throws Exception {
    assertThat(desk.page(summit + ".plover").lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("\"event_scale\":"));
  }

  @Test
  void theRecordTellsTheHistory() throws Exception {
    assertThat(desk.page(summit + ".json")).contains("\"history\"").contains("\"occurred\"");
  }

  @Test
  void aDocumentIsGivenAsItWasRead() throws Exception {
    Matcher href = Pattern.compile("/documents/[^#?\"]+").matcher(desk.page(summit));
    assertThat(href.find()).isTrue();
    assertThat(desk.page(href.group() + ".txt")).startsWith("“We want peace”, said Ada Moss");
    assertThat(desk.page(href.group() + ".json")).contains("\"quotations\"");
  }
}
