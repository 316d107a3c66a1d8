package org.attache.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attache.model.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that expressions mean; the document's day is Thursday, 7 August 2025. */
class DaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoys met on August 6. | 2025-08-06",
        "The envoys met on 6 August 2024. | 2024-08-06",
        "The envoys met on Aug. 6, 2024. | 2024-08-06",
        "The envoys met on 2024-08-06. | 2024-08-06",
        "The envoys met on 8/6/2024. | 2024-08-06",
        "The envoys met on 13.5.2015. | 2015-05-13",
        "The envoys met on the fifth of May. | 2025-05-05",
        "The envoys met on Tuesday, August 5. | 2025-08-05",
        "The envoys met on Friday the 11th. | 2025-07-11",
        "The envoys met on August 4-6. | 2025-08-04..2025-08-06",
        "The envoys met between 3 and 5 May. | 2025-05-03..2025-05-05",
        "The envoys met from July 30 to August 2. | 2025-07-30..2025-08-02",
        "The envoys met on October 9. | 2024-10-09",
        "The envoys met in June 2021. | 2021-06-01..2021-06-30",
        "The envoys met in June. | 2025-06-01..2025-06-30",
        "The envoys met in November. | 2024-11-01..2024-11-30",
        "The envoys met in November last year. | 2024-11-01..2024-11-30",
        "The envoys met in November and December. | 2024-11-01..2024-12-31",
        "The envoys met last December. | 2024-12-01..2024-12-31",
        "The envoys met in 2019. | 2019-01-01..2019-12-31",
        "The envoys met in the 1990s. | 1990-01-01..1999-12-31",
        "The envoys met in the mid-1980s. | 1984-01-01..1986-12-31",
        "The envoys met in fiscal year 2024. | 2023-10-01..2024-09-30",
        "The envoys met in the spring of 2024. | 2024-03-01..2024-05-31",
        "The envoys met in the first half of 2024. | 2024-01-01..2024-06-30",
        "The envoys met in the third quarter of 2024. | 2024-07-01..2024-09-30",
        "The envoys met in the first week of May. | 2025-05-01..2025-05-07",
        "The envoys met on the first Friday of July. | 2025-07-04",
        "The envoys met on the last Sunday in May 2024. | 2024-05-26",
        "The envoys met on the third Monday of last month. | 2025-07-21",
        "The envoys met two and a half years ago. | 2023-02-01..2023-02-28",
        "The envoys met half a century ago. | 1975-01-01..1975-12-31",
        "The envoys met a month and a half ago. | 2025-06-01..2025-07-31",
        "The envoys met in mid-July. | 2025-07-11..2025-07-20",
        "The envoys met late last month. | 2025-07-21..2025-07-31",
        "The envoys met in early 2024. | 2024-01-01..2024-04-30",
        "The war of 2014-2016 was long, in 2014-16. | 2014-01-01..2016-12-31",
      })
  void calendarDatesOfThePast(String text, String days) {
    assertThat(Said.onThursday(text).past()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met today. | 2025-08-07",
        "They met the day before yesterday. | 2025-08-05",
        "They met last night. | 2025-08-06",
        "They met overnight. | 2025-08-06..2025-08-07",
        "They met on Friday. | 2025-08-01",
        "They met on Thursday. | 2025-08-07",
        "They met on Wednesday evening. | 2025-08-06",
        "They met last Thursday. | 2025-07-31",
        "They met this week. | 2025-08-04..2025-08-07",
        "They met last week. | 2025-07-28..2025-08-03",
        "They met on Tuesday of last week. | 2025-07-29",
        "They met in the past week. | 2025-07-31..2025-08-07",
        "They met over the weekend. | 2025-08-02..2025-08-03",
        "They met earlier this month. | 2025-08-01..2025-08-06",
        "They met earlier this year. | 2025-01-01..2025-08-06",
        "They met recently. | 2025-07-08..2025-08-07",
        "They met two days ago. | 2025-08-05",
        "They met two months ago. | 2025-06-01..2025-06-30",
        "They met a decade ago. | 2015-01-01..2015-12-31",
        "They met more than a week ago. | ..2025-07-31",
        "They met decades ago. | unknown",
        "They have met since 2014. | 2014-01-01..2025-08-07",
        "They have met since coming to office. | ..2025-08-07",
        "They have met for the past two years. | 2023-08-07..2025-08-07",
        "They have met for over two years. | ..2025-08-07",
        "They have met over the last several months. | ..2025-08-07",
        "They have met in recent days. | 2025-07-31..2025-08-07",
        "They met for the second consecutive day. | 2025-08-06..2025-08-07",
        "They met before the end of July. | ..2025-07-31",
        "They met after August 1. | 2025-08-02..2025-08-07",
        "It was the first summit since June 2021. | 2021-06-01..2021-06-30",
        "They met after Monday's attack. | 2025-08-04",
        "They met last summer. | 2024-06-01..2024-08-31",
        "They met on the 15th. | 2025-07-15",
        "They met in the '70s. | 1970-01-01..1979-12-31",
        "It came hours before the crash, told on Monday. | 2025-08-04",
        "They have met since the war began. | ..2025-08-07",
        "They met within a day of the vote on Monday. | 2025-08-04",
      })
  void relativeDaysOfThePast(String text, String days) {
    assertThat(Said.onThursday(text).past()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They will meet in the coming days. | 2025-08-07..2025-08-14",
        "They will meet as early as next week. | 2025-08-11..",
        "They will meet next week. | 2025-08-11..2025-08-17",
        "They will meet this week. | 2025-08-07..2025-08-10",
        "They will meet soon. | 2025-08-07..",
        "They will meet as soon as possible. | 2025-08-07..",
        "They will meet later this month. | 2025-08-08..2025-08-31",
        "They will meet on Friday. | 2025-08-08",
        "They will meet next Monday. | 2025-08-11",
        "The talks were postponed until Monday. | 2025-08-11",
        "They will talk until Monday. | 2025-08-07..2025-08-11",
        "They will meet by the end of the year. | 2025-08-07..2025-12-31",
        "They will meet before the end of this year. | 2025-08-07..2025-12-31",
        "They will meet no later than August 15. | 2025-08-07..2025-08-15",
        "They will meet not before September. | 2025-09-01..",
        "They will meet within 10 days. | 2025-08-07..2025-08-17",
        "They will meet in the next 48 hours. | 2025-08-07..2025-08-09",
        "They will meet in two weeks. | 2025-08-21",
        "They will meet in three weeks' time. | 2025-08-28",
        "They will meet ten days from now. | 2025-08-17",
        "They will meet in August. | 2025-08-07..2025-08-31",
        "They will meet in May. | 2026-05-01..2026-05-31",
        "They will meet next summer. | 2026-06-01..2026-08-31",
        "They will meet from Monday to Wednesday. | 2025-08-11..2025-08-13",
        "They will meet on December 30. | 2025-12-30",
        "They will meet at Christmas. | 2025-12-25",
        "The envoys were given 24 hours to leave. | 2025-08-07..2025-08-08",
        "They will meet in the first quarter. | 2026-01-01..2026-03-31",
        "They will meet next week on Friday. | 2025-08-15",
        "They will meet the week after next. | 2025-08-18..2025-08-24",
        "They will meet on the 20th of next month. | 2025-09-20",
        "They will meet in the week of August 20. | 2025-08-18..2025-08-24",
        "They will meet in the third quarter of this year. | 2025-08-07..2025-09-30",
        "They stay for the rest of the month. | 2025-08-07..2025-08-31",
        "They will meet this weekend. | 2025-08-09..2025-08-10",
        "The tax applies from September 1. | 2025-09-01..",
      })
  void daysAhead(String text, String days) {
    assertThat(Said.onThursday(text).future()).isEqualTo(days);
  }

  @Test
  void aWeekdayCountsFromTheDocumentsDayOnTheEventsSide() {
    Said said = Said.onThursday("Talks on Tuesday");
    assertThat(said.past()).isEqualTo("2025-08-05");
    assertThat(said.future()).isEqualTo("2025-08-12");
  }

  @Test
  void onMondayInADocumentOfAMondayIsThatDay() {
    Said said = Said.on("2025-08-11", "Talks on Monday");
    assertThat(said.past()).isEqualTo("2025-08-11");
    assertThat(said.future()).isEqualTo("2025-08-11");
  }

  @Test
  void theNextDayFollowsTheDayToldLast() {
    Said said = Said.onThursday("He landed on July 14. He left the next day.");
    assertThat(said.past()).isEqualTo("2025-07-15");
    assertThat(Said.onThursday("He left a day earlier.").past()).isEqualTo("2025-08-06");
    assertThat(Said.onThursday("He won in 2011 and returned three years later.").past())
        .isEqualTo("2014-01-01..2014-12-31");
  }

  @Test
  void hoursBeforeADayLieOnItOrOnTheDayBefore() {
    TimeExpression time =
        Said.onThursday("Hours before the vote on Monday, they met.").found().get(0);
    assertThat(time.meaning().days(LocalDate.of(2025, 8, 7), Direction.PAST))
        .isEqualTo(Days.between(LocalDate.of(2025, 8, 3), LocalDate.of(2025, 8, 4)));
  }

  @Test
  void aDayWithoutYearIsNeverNearlyAYearOff() {
    assertThat(Said.on("2025-01-24", "The march set for January 23 is on.").future())
        .isEqualTo("2025-01-23");
    assertThat(Said.on("2025-12-30", "The talks began on January 2.").past())
        .isEqualTo("2026-01-02");
    assertThat(Said.on("2025-12-30", "The talks began on January 20.").past())
        .isEqualTo("2025-01-20");
  }

  @Test
  void withoutADayOfPublicationOnlyAbsoluteExpressionsHaveDays() {
    assertThat(Said.undated("They met on August 6, 2025.").past()).isEqualTo("2025-08-06");
    assertThat(Said.undated("They met on Monday.").past()).isEqualTo("unknown");
    assertThat(Said.undated("They met on August 6.").past()).isEqualTo("unknown");
    assertThat(Said.undated("They will meet soon.").words()).containsExactly("soon");
  }

  @Test
  void leapDaysAndYearEndsAreReckonedWith() {
    assertThat(Said.on("2024-02-29", "They met a year ago.").past())
        .isEqualTo("2023-01-01..2023-12-31");
    assertThat(Said.on("2024-03-01", "They met yesterday.").past()).isEqualTo("2024-02-29");
    assertThat(Said.on("2024-02-29", "They have met for the past year.").past())
        .isEqualTo("2023-02-28..2024-02-29");
    assertThat(Said.on("2025-12-31", "They will meet next week.").future())
        .isEqualTo("2026-01-05..2026-01-11");
    assertThat(Said.on("2025-12-31", "They will meet later this month.").future())
        .isEqualTo("2025-12-31");
    assertThat(Said.on("2025-03-01", "They met on February 29.").past()).isEqualTo("2024-02-29");
    assertThat(Said.onThursday("They met on February 30, 2024.").past()).isEqualTo("unknown");
  }
}
