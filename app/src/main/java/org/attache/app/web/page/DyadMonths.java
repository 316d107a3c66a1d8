package org.attache.app.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.app.web.picture.Month;
import org.attache.ledger.query.Outline;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.QuadClass;
import org.attache.model.plover.PloverTable;
import org.jspecify.annotations.Nullable;

/**
 * Scores what two actors did, month by month: the mean PLOVER score of the events that occurred in
 * it, by their categories. An event counts in the month on whose days it happened; where these are
 * not told, or lie more than a year from its newest report, in that of the report. Events that
 * nobody has spoken of since before the first of the months do not count.
 *
 * @param table of scores
 */
record DyadMonths(PloverTable table) {
  private static final int MOST = 20;
  private static final int FEWEST = 6;

  /** Returns the first day whose reports can count. */
  static LocalDate first(LocalDate day) {
    return YearMonth.from(day).minusMonths(MOST - 1L).atDay(1);
  }

  /**
   * Returns the months, the oldest first.
   *
   * @param outlines events, the newest reports first
   * @param whole whether these are all; else the month of the oldest is left out
   */
  List<Month> of(List<Outline> outlines, boolean whole, LocalDate day) {
    Map<YearMonth, Tally> tallies = new TreeMap<>();
    YearMonth last = YearMonth.from(day);
    YearMonth first = last.minusMonths(FEWEST - 1L);
    YearMonth earliest = YearMonth.from(first(day));
    if (!whole) {
      LocalDate oldest = outlines.get(outlines.size() - 1).lastReported();
      earliest = latest(earliest, YearMonth.from(oldest).plusMonths(1), last);
      first = first.isBefore(earliest) ? earliest : first;
    }
    for (Outline line : outlines) {
      YearMonth month = month(line);
      if (!month.isBefore(earliest) && !month.isAfter(last)) {
        tallies.computeIfAbsent(month, any -> new Tally(table)).add(line, day);
        first = month.isBefore(first) ? month : first;
      }
    }
    List<Month> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(tallies.getOrDefault(month, new Tally(table)).month(month));
    }
    return months;
  }

  private static YearMonth latest(YearMonth one, YearMonth other, YearMonth bound) {
    YearMonth later = one.isAfter(other) ? one : other;
    return later.isAfter(bound) ? bound : later;
  }

  private static YearMonth month(Outline line) {
    Days days = line.days();
    LocalDate told =
        days == null ? null : days.earliest() == null ? days.latest() : days.earliest();
    LocalDate reported = line.lastReported();
    boolean near =
        told != null
            && told.isAfter(reported.minusYears(1))
            && told.isBefore(reported.plusYears(1));
    return YearMonth.from(near && told != null ? told : reported);
  }

  private static final class Tally {
    private final PloverTable table;
    private final Map<QuadClass, Integer> held = new EnumMap<>(QuadClass.class);
    private final List<String> meetings = new ArrayList<>();
    private double heldScore;
    private int heldEvents;
    private double plannedScore;
    private int plannedEvents;

    Tally(PloverTable table) {
      this.table = table;
    }

    void add(Outline line, LocalDate day) {
      double score = table.score(line.type());
      if (line.stage().isHeld()) {
        heldScore += score;
        heldEvents++;
        held.merge(line.type().quadClass(), 1, Integer::sum);
      }
      if (line.stage().isHeld() || line.isUpcoming(day)) {
        plannedScore += score;
        plannedEvents++;
      }
      if (line.type() == EventType.CONSULT) {
        meetings.add(TodayPages.mark(line));
      }
    }

    Month month(YearMonth month) {
      meetings.sort(java.util.Comparator.comparing((String mark) -> !mark.equals("occurred")));
      return new Month(
          month,
          mean(heldScore, heldEvents),
          mean(plannedScore, plannedEvents),
          held.getOrDefault(QuadClass.VERBAL_COOPERATION, 0),
          held.getOrDefault(QuadClass.MATERIAL_COOPERATION, 0),
          held.getOrDefault(QuadClass.VERBAL_CONFLICT, 0),
          held.getOrDefault(QuadClass.MATERIAL_CONFLICT, 0),
          meetings);
    }

    private static @Nullable Double mean(double sum, int count) {
      return count == 0 ? null : sum / count;
    }
  }
}
