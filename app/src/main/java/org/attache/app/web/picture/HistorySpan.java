package org.attache.app.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attache.ledger.Event;
import org.attache.model.Days;

/**
 * The days that a history's picture covers.
 *
 * @param first the day before the first word, or the first day spoken of where that is near
 * @param last the last day spoken of where that is near, but some days after the day asked for
 */
record HistorySpan(LocalDate first, LocalDate last) {
  private static final int AIR = 3;
  private static final int NEAR = 14;

  static HistorySpan of(Event event, List<Lane> lanes, LocalDate asOf) {
    LocalDate begin = asOf;
    for (Lane lane : lanes) {
      for (Word word : lane.words()) {
        begin = earlier(begin, word.day());
      }
    }
    if (!event.history().steps().isEmpty()) {
      begin = earlier(begin, event.history().steps().get(0).day());
    }
    long told = Math.max(NEAR, ChronoUnit.DAYS.between(begin, asOf));
    LocalDate first = begin.minusDays(1);
    LocalDate newest = event.standing() == null ? asOf : event.standing().lastReported();
    boolean over = newest.plusDays(3L * NEAR).isBefore(asOf);
    LocalDate last = (over ? newest.plusDays(NEAR) : asOf).plusDays(AIR);
    for (Lane lane : lanes) {
      for (Word word : lane.words()) {
        Days days = word.days();
        LocalDate start = days == null ? null : days.earliest();
        LocalDate end = days == null ? null : days.latest();
        if (start != null && !start.isBefore(begin.minusDays(told / 2))) {
          first = earlier(first, start.minusDays(1));
        }
        if (end != null && !end.isAfter(asOf.plusDays(told))) {
          last = last.isBefore(end.plusDays(1)) ? end.plusDays(1) : last;
        }
      }
    }
    return new HistorySpan(first, last);
  }

  TimeScale scale(double start, double end) {
    return new TimeScale(first, last, start, end);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
