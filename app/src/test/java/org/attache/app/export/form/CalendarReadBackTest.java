package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** Calendars as biweekly and ical4j read them, feeds as ROME does. */
final class CalendarReadBackTest {
  @Test
  void aCalendarIsReadWithoutAWarningAndEachEventStandsInIt() {
    Exported made = Exported.of(ExportFormat.ICAL);
    ICalendar calendar = Biweekly.parse(made.text()).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString())
        .isTrue();
    List<VEvent> events = calendar.getEvents();
    assertThat(events).hasSize((int) made.manifest().tally().rows());
    assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    VEvent meeting =
        events.stream()
            .filter(event -> event.getSummary().getValue().contains("Rossi"))
            .findFirst()
            .orElseThrow();
    assertThat(meeting.getStatus().isCancelled()).isTrue();
    assertThat(meeting.getSequence().getValue()).isEqualTo(2);
    assertThat(meeting.getDateStart().getValue().hasTime()).as("a whole day").isFalse();
    assertThat(meeting.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(20);
    assertThat(meeting.getLocation().getValue()).isEqualTo("Oslo");
  }

  @Test
  void aSecondReaderFindsTheSameEventsValidAndOnTheSameDays() throws Exception {
    Exported made = Exported.of(ExportFormat.ICAL);
    net.fortuna.ical4j.model.Calendar calendar =
        new CalendarBuilder().build(new StringReader(made.text()));
    assertThat(calendar.validate().getEntries()).isEmpty();
    Map<String, String> first =
        Biweekly.parse(made.text()).first().getEvents().stream()
            .collect(
                Collectors.toMap(
                    event -> event.getUid().getValue(),
                    event -> event.getStatus().getValue() + " " + day(event)));
    Map<String, String> second = new HashMap<>();
    for (net.fortuna.ical4j.model.component.VEvent event :
        calendar.<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT)) {
      second.put(
          value(event, Property.UID),
          value(event, Property.STATUS) + " " + value(event, Property.DTSTART));
    }
    assertThat(second).isNotEmpty().isEqualTo(first);
  }

  private static String value(Component event, String property) {
    return event.getProperty(property).map(Content::getValue).orElseThrow();
  }

  private static String day(VEvent event) {
    DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
    return LocalDate.of(day.getYear(), day.getMonth(), day.getDate())
        .format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  @Test
  void aFeedIsReadWithAnEntryForEachMovement() throws FeedException {
    Exported made = Exported.of(ExportFormat.ATOM);
    SyndFeed feed = new SyndFeedInput().build(new StringReader(made.text()));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize((int) made.manifest().tally().rows());
    assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .contains("Keller–Rossi meeting: agreed → cancelled");
    assertThat(feed.getEntries()).allMatch(entry -> entry.getUpdatedDate() != null);
  }
}
