package org.attache.ledger.link;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.attache.model.Days;
import org.attache.model.Stage;

/**
 * What stages and the course of time allow between an event and a new report. An event that was
 * held takes in no later plan; what happens once is not news twice; plans go stale.
 */
final class Occasion {
  private static final int NEWS_DAYS = 2;
  private static final int MOMENT_DAYS = 7;
  private static final int SETTLED_DAYS = 30;
  private static final double FORBIDDEN = Double.NEGATIVE_INFINITY;
  private static final double[] LOG2 =
      IntStream.range(0, 1000).mapToDouble(value -> Math.log(value) / Math.log(2)).toArray();

  private final Weights weights;

  Occasion(Weights weights) {
    this.weights = weights;
  }

  /** Returns points against the link, 0 where nothing speaks against it. */
  double judge(EventThread event, Traits report) {
    double time = time(event, report);
    return time == FORBIDDEN ? FORBIDDEN : time + round(event, report);
  }

  /**
   * Rounds of talks stay apart; a report that counts none may be of any. Who asks for a second
   * summit does not mean the one that is coming, but the one that was held may have been the
   * second.
   */
  private double round(EventThread event, Traits report) {
    int round = report.round();
    if (round == Rounds.ONLY || event.isOfRound(round)) {
      return 0;
    }
    Days told = report.days();
    Days known = event.days();
    boolean sameDays = told != null && known != null && told.overlaps(known);
    boolean other = round > Rounds.ONLY && event.isNumbered();
    boolean toCome = !report.stage().isHeld() && !sameDays;
    return other || toCome ? FORBIDDEN : weights.otherRound();
  }

  private double time(EventThread event, Traits report) {
    long gap = report.day() - event.lastDay();
    if (gap > Horizons.of(report)) {
      return FORBIDDEN;
    }
    if (isOfAnotherTime(event, report)) {
      return FORBIDDEN;
    }
    boolean goesOn = report.stage() == Stage.UNDERWAY && report.lasts();
    boolean known = report.looksBack() || goesOn;
    double slope = report.lasts() && !known ? weights.gapOfLasting() : weights.gapPerDoubling();
    double fade = slope * log2(1 + gap);
    if (!known && event.ranOutBefore(report)) {
      return fade + weights.lastingRepeat();
    }
    if (event.heldDay() == Long.MIN_VALUE) {
      return fade + early(event, report);
    }
    long since = report.day() - event.heldDay();
    if (report.momentary() && since > MOMENT_DAYS) {
      return fade + 2 * weights.freshRepeat();
    }
    if (known) {
      return fade;
    }
    if (report.lasts()) {
      return fade + (isNewMeasure(report, since) ? weights.lastingRepeat() : 0);
    }
    if (!report.stage().isHeld()) {
      return since < NEWS_DAYS ? fade + weights.freshRepeat() / 2 : planAfter(report);
    }
    return since <= NEWS_DAYS ? fade : fade + weights.freshRepeat() * Math.min(2, since / 3.0);
  }

  /**
   * Returns whether one of the two tells of a time long past when it was told, and the other of
   * none near that: background beside news.
   */
  private static boolean isOfAnotherTime(EventThread event, Traits report) {
    Days told = report.days();
    Days held = event.days();
    if (told == null || held == null || told.overlaps(held)) {
      return false;
    }
    return distance(told, held) > SETTLED_DAYS
        && (isLongPast(told, report.day()) || isLongPast(held, event.first().day()));
  }

  private static boolean isLongPast(Days days, long day) {
    LocalDate latest = days.latest();
    return latest != null && latest.toEpochDay() + SETTLED_DAYS < day;
  }

  private static long distance(Days one, Days other) {
    LocalDate end = one.latest();
    LocalDate begin = other.earliest();
    LocalDate otherEnd = other.latest();
    LocalDate ownBegin = one.earliest();
    long after = end == null || begin == null ? 0 : begin.toEpochDay() - end.toEpochDay();
    long before =
        otherEnd == null || ownBegin == null ? 0 : ownBegin.toEpochDay() - otherEnd.toEpochDay();
    return Math.max(after, before);
  }

  /** What is in force is not proposed or brought into force again; what ran out is not extended. */
  private static boolean isNewMeasure(Traits report, long since) {
    return switch (report.stage()) {
      case MOOTED, PROPOSED, THREATENED, REFUSED, OCCURRED -> since > NEWS_DAYS;
      case PLANNED, AGREED -> since > SETTLED_DAYS;
      case UNDERWAY, POSTPONED, CANCELLED, DENIED -> false;
    };
  }

  private double planAfter(Traits report) {
    boolean undone = report.stage() == Stage.DENIED;
    return undone ? weights.freshRepeat() : FORBIDDEN;
  }

  /** A thing planned for a day is not held well before it. */
  private double early(EventThread event, Traits report) {
    boolean before = report.day() + 1 < event.earliest();
    return before && report.stage().isHeld() ? weights.freshRepeat() : 0;
  }

  private static double log2(long value) {
    return value < LOG2.length ? LOG2[(int) value] : Math.log((double) value) / Math.log(2);
  }
}
