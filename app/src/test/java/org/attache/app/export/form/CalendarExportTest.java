package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attache.app.export.Rows;
import org.attache.app.export.Wishes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Calendars, timelines, feeds and networks, read back. */
final class CalendarExportTest {
  @Test
  void calledOffIsCancelledUnderTheSameNameWithAHigherSequence() {
    Exported made = Exported.of(ExportFormat.ICAL);
    String entry = entryOf(made.text(), "Keller–Rossi");
    assertThat(entry)
        .contains("STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n", "DTSTART;VALUE=DATE:20310820");
    assertThat(entry)
        .contains("DTEND;VALUE=DATE:20310821", "GEO:59.91;10.75", "UID:765af9daf35ddcca@");
    assertThat(entryOf(made.text(), "Lin visit")).contains("STATUS:CONFIRMED");
    assertThat(entryOf(made.text(), "Japanese")).contains("STATUS:TENTATIVE");
    assertThat(made.manifest().tally().dropped()).isEqualTo(Map.of("no day is told", 3L));
  }

  @Test
  void noLineOfACalendarIsLongerThanItsLimit() {
    assertThat(Exported.of(ExportFormat.ICAL).text().split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void calendarsThatHideTheCancelledCanKeepIt() {
    Wishes kept = new Wishes(Scene.DAY, "1.2.3", Rows.EVENTS, false, true, true);
    String entry = entryOf(Exported.of(ExportFormat.ICAL, kept).text(), "Keller–Rossi");
    assertThat(entry).contains("SUMMARY:CANCELLED: Keller", "STATUS:CONFIRMED");
  }

  @Test
  void timelinesSayHowFirmADayIsAndCountWhatHasNone() {
    Exported made = Exported.of(ExportFormat.TIMELINEJS);
    assertThat(made.text()).contains("\"display_date\":\"2031-08-20, cancelled\"");
    assertThat(made.text()).contains("\"unique_id\":\"765af9daf35ddcca\"");
    assertThat(made.manifest().tally().rows()).isEqualTo(3);
    assertThat(made.manifest().tally().dropped()).isEqualTo(Map.of("no day is told", 3L));
    assertThat(Exported.of(ExportFormat.TIMELINEJS_CSV).text().lines().skip(1))
        .allMatch(row -> row.matches("2031,\\d+,\\d+,.*"));
  }

  @Test
  void aFeedHasAnEntryOfItsOwnForEachMovement() throws Exception {
    Document feed = xml(Exported.of(ExportFormat.ATOM));
    List<String> ids = texts(feed, "id");
    assertThat(ids).doesNotHaveDuplicates().hasSize(9);
    assertThat(texts(feed, "title"))
        .contains("Keller–Rossi meeting: agreed → cancelled", "Keller–Rossi meeting: planned");
    assertThat(texts(feed, "summary")).anyMatch(words -> words.contains("<b>=1+1</b> & more."));
  }

  @Test
  void networksHaveEachActorOnceAndTellWhatWasNotHeld() throws Exception {
    for (ExportFormat format : List.of(ExportFormat.GEXF, ExportFormat.GRAPHML)) {
      Exported made = Exported.of(format);
      Document network = xml(made);
      assertThat(network.getElementsByTagName("node").getLength()).isEqualTo(12);
      NodeList edges = network.getElementsByTagName("edge");
      assertThat(edges.getLength()).isEqualTo(6);
      assertThat(made.manifest().tally().rows()).isEqualTo(6);
      List<String> nodes = attributes(network, "node", "id");
      assertThat(nodes).containsAll(attributes(network, "edge", "source"));
      assertThat(nodes).containsAll(attributes(network, "edge", "target"));
      assertThat(made.text()).contains("denied", "mooted", "-Front du Nord");
    }
  }

  private static String entryOf(String calendar, String title) {
    for (String entry : calendar.split("BEGIN:VEVENT", -1)) {
      if (entry.contains(title)) {
        return entry;
      }
    }
    throw new AssertionError("no entry " + title + " in " + calendar);
  }

  private static Document xml(Exported made) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(made.bytes()));
  }

  private static List<String> texts(Document document, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList found = document.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> attributes(Document document, String tag, String name) {
    List<String> values = new ArrayList<>();
    NodeList found = document.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      values.add(((Element) found.item(i)).getAttribute(name));
    }
    return values;
  }
}
