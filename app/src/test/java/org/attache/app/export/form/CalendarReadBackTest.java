package org.attache.app.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendars as biweekly reads them, feeds as ROME does. */
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
