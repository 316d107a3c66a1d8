package org.attache.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Easter Sunday 2024 | 2024-03-31",
        "Good Friday 2025 | 2025-04-18",
        "Orthodox Easter 2024 | 2024-05-05",
        "Thanksgiving 2024 | 2024-11-28",
        "Memorial Day 2021 | 2021-05-31",
        "Election Day 2024 | 2024-11-05",
        "Ramadan 2025 | 2025-03-01..2025-03-29",
        "Eid al-Adha 2024 | 2024-06-16..2024-06-19",
        "Passover 2025 | 2025-04-12..2025-04-20",
        "Yom Kippur 2023 | 2023-09-25",
        "Rosh Hashanah 2024 | 2024-10-03..2024-10-04",
        "Lunar New Year 2025 | 2025-01-29",
        "New Year's Eve 2023 | 2023-12-31",
        "9/11 | 2001-09-11",
      })
  void holidaysFallOnTheirDays(String words, String days) {
    assertThat(Said.onThursday("They met on " + words + ".").past()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"1999, 1999-04-04", "2000, 2000-04-23", "2019, 2019-04-21", "2038, 2038-04-25"})
  void easterFollowsTheChurchTables(int year, LocalDate easter) {
    assertThat(Computus.easter(year)).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({"2000, 2000-04-20", "2013, 2013-03-26", "2016, 2016-04-23", "2024, 2024-04-23"})
  void passoverFollowsTheRuleOfGauss(int year, LocalDate passover) {
    assertThat(Computus.passover(year)).isEqualTo(passover);
  }
}
