package org.attache.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.attache.app.web.picture.Month;
import org.attache.ledger.query.Outline;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.attache.model.plover.PloverTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DyadMonthsTest {
  private static final LocalDate DAY = LocalDate.of(2031, 8, 20);
  private final DyadMonths months = new DyadMonths(PloverTable.bundled());

  @Test
  void anEventCountsInTheMonthInWhichItHappenedOnceItDid() {
    List<Month> drawn =
        months.of(
            List.of(
                event(EventType.AID, Stage.OCCURRED, "2031-08-03", "2031-05-30"),
                event(EventType.ASSAULT, Stage.OCCURRED, "2031-07-02", null),
                event(EventType.CONSULT, Stage.REFUSED, "2031-06-09", "2031-06-11")),
            true,
            DAY);

    assertThat(drawn).extracting(Month::month).startsWith(YearMonth.of(2031, 3)).hasSize(6);
    assertThat(drawn).extracting(Month::materialCooperation).containsExactly(0, 0, 1, 0, 0, 0);
    assertThat(drawn).extracting(Month::materialConflict).containsExactly(0, 0, 0, 0, 1, 0);
    assertThat(drawn.get(3).score()).isNull();
    assertThat(drawn.get(3).meetings()).containsExactly("refused");
  }

  @Test
  void ofMoreEventsThanWereReadNoMonthIsDrawnThatSomeMayBeMissingFrom() {
    List<Outline> read =
        List.of(
            event(EventType.AID, Stage.OCCURRED, "2031-08-03", null),
            event(EventType.AID, Stage.OCCURRED, "2031-07-02", null),
            event(EventType.AID, Stage.OCCURRED, "2031-06-30", null));

    assertThat(months.of(read, false, DAY))
        .extracting(Month::month)
        .containsExactly(YearMonth.of(2031, 7), YearMonth.of(2031, 8));
    assertThat(months.of(read.subList(0, 1), false, DAY))
        .extracting(Month::month)
        .containsExactly(YearMonth.of(2031, 8));
  }

  private static Outline event(
      EventType type, Stage stage, String reported, @Nullable String told) {
    LocalDate day = told == null ? null : LocalDate.parse(told);
    return new Outline(
        type, stage, LocalDate.parse(reported), false, day == null ? null : new Days(day, day));
  }
}
