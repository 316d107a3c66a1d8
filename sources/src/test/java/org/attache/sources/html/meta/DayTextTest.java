package org.attache.sources.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayTextTest {
  private final DayText days = DayText.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-06T22:00:00Z",
        "2031/5/6 10:00",
        "20310506",
        "20310506T101500Z",
        "1935835200",
        "1935835200000",
        "Tue, 06 May 2031 10:00:00 GMT",
        "May 6, 2031, 07:47 PM EST",
        "6 de mayo de 2031",
        "le 6 mai 2031 à 10h",
        "6. Mai 2031",
        "6 мая 2031 г.",
        "6 MAY 2031",
        "2031年5月6日",
        "2031년 5월 6일",
        "Published on the 6th of May 2031"
      })
  void aDayIsReadHoweverItIsWritten(String value) {
    assertThat(days.ofValue(value)).isEqualTo(LocalDate.of(2031, 5, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "5/6/2031",
    "31 February 2031",
    "2031-02-30",
    "1 Example 2031",
    "12",
    "3031-01-01",
    "''"
  })
  void whatIsNoDayOrMayBeTwoIsNone(String value) {
    assertThat(days.ofValue(value)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "13/6/2031, 2031-06-13",
    "6/13/2031, 2031-06-13",
    "7/7/2031, 2031-07-07",
    "05.06.2031, 2031-06-05"
  })
  void numbersAreReadWhereTheyCanMeanOnlyOneDay(String value, LocalDate day) {
    assertThat(days.ofValue(value)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"5/6/2031, 2031-06-05"})
  void outsideEnglishTheDayComesFirst(String value, LocalDate day) {
    assertThat(days.in(value, true)).isEqualTo(day);
  }
}
