package org.attache.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attache.testkit.Chance;
import org.attache.testkit.HostileText;
import org.attache.testkit.Seeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedDatesTest {
  private final FeedDates dates = FeedDates.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 06 May 2031 23:30:00 -0500 | 2031-05-06 | 2031-05-07T04:30:00Z",
        "Tue, 6 May 2031 09:03:04 GMT | 2031-05-06 | 2031-05-06T09:03:04Z",
        "6 May 2031 09:03 EST | 2031-05-06 | 2031-05-06T14:03:00Z",
        "Wed, 06 May 31 9:03:00 +0200 | 2031-05-06 | 2031-05-06T07:03:00Z",
        "06 May 99 00:00:00 UT | 1999-05-06 | 1999-05-06T00:00:00Z",
        "Tuesday, 06-May-2031 09:03:00 UTC | 2031-05-06 | 2031-05-06T09:03:00Z",
        "Di, 06 May 2031 09:03:00 +02:00 | 2031-05-06 | 2031-05-06T07:03:00Z",
        "Tue, 06 Sept. 2031 09:03:00 CEST | 2031-09-06 | 2031-09-06T07:03:00Z",
        "Tue, 06 September 2031 09:03:00 Z | 2031-09-06 | 2031-09-06T09:03:00Z",
        "Tue,  06  May  2031 09:03:00 GMT+0200 | 2031-05-06 | 2031-05-06T07:03:00Z",
        "Tue, 06 May 2031 09:03:00 GMT+2 | 2031-05-06 | 2031-05-06T07:03:00Z",
        "Tue, 06 May 2031 09:03:60 GMT | 2031-05-06 | 2031-05-06T09:03:59Z",
        "Tue, 06 May 2031 09:03:00 -0330 | 2031-05-06 | 2031-05-06T12:33:00Z",
        "Tue, 06 May 2031 09:03:00 GMT (Coordinated) | 2031-05-06 | 2031-05-06T09:03:00Z",
        "Tue, 06 May 2031 24:00:00 GMT | 2031-05-06 |",
        "Tue, 06 May 2031 09:03:00 IST | 2031-05-06 |",
        "Tue, 06 May 2031 09:03:00 | 2031-05-06 |",
        "Tue, 06 May 2031 | 2031-05-06 |",
        "Tue May  6 09:03:00 2031 | 2031-05-06 |",
        "Tue May 06 09:03:00 +0000 2031 | 2031-05-06 | 2031-05-06T09:03:00Z",
        "Tue May 06 09:03:00 PDT 2031 | 2031-05-06 | 2031-05-06T16:03:00Z",
        "May 6, 2031, 9:03 PM GMT | 2031-05-06 | 2031-05-06T21:03:00Z",
        "Tuesday, May 6th, 2031 at 12:03 a.m. EDT | 2031-05-06 | 2031-05-06T04:03:00Z",
        "2031-05-06T09:03:04Z | 2031-05-06 | 2031-05-06T09:03:04Z",
        "2031-05-06T09:03:04.123456789+05:30 | 2031-05-06 | 2031-05-06T03:33:04Z",
        "2031-05-06t09:03:04z | 2031-05-06 | 2031-05-06T09:03:04Z",
        "2031-05-06 09:03:04 +0000 | 2031-05-06 | 2031-05-06T09:03:04Z",
        "2031-05-06T09:03Z | 2031-05-06 | 2031-05-06T09:03:00Z",
        "2031-05-06T09:03:04 | 2031-05-06 |",
        "2031-5-6 | 2031-05-06 |",
        "20310506T09:03:04Z | 2031-05-06 | 2031-05-06T09:03:04Z",
        "20310506 | 2031-05-06 |"
      })
  void aTimeIsReadAsItIsMeant(String written, @Nullable LocalDate day, @Nullable Instant instant) {
    @Nullable Moment read = dates.read(" " + written + "\n");
    assertThat(read == null ? null : read.day()).isEqualTo(day);
    assertThat(read == null ? null : read.instant()).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "31 Feb 2031",
        "06/05/2031",
        "2031-13-01",
        "32 May 2031",
        "6 Mayor 2031",
        "6 2031",
        "1746522184"
      })
  void whatIsNoDayIsNone(String written) {
    assertThat(dates.read(written)).isNull();
  }

  @Test
  void nothingSaysNothing() {
    assertThat(dates.read(null)).isNull();
  }

  @Seeded(200)
  @Timeout(10)
  void whateverIsWrittenEndsSoon(Chance chance) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.below(12); i > 0; i--) {
      text.append(
          chance.of("Tue, ", "6 ", "May ", "2031", "09:03", ":", " ", "+", "GMT", "-", "T"));
    }
    text.append(chance.oneIn(3) ? HostileText.of(chance) : "");
    @Nullable Moment read = dates.read(text.toString());
    if (read != null && read.instant() != null) {
      Instant noon = read.day().atTime(12, 0).toInstant(ZoneOffset.UTC);
      assertThat(Duration.between(noon, read.instant()).abs()).isLessThan(Duration.ofHours(31));
    }
  }
}
