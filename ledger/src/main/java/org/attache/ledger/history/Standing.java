package org.attache.ledger.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.ledger.decision.Report;
import org.attache.model.Days;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.attache.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands on a day.
 *
 * @param stage the stage by the last word that counts
 * @param since day of the report that moved it there
 * @param lastReported day of the newest counted report
 * @param lapsed whether its time has passed without word: nothing is known, least of all that it
 *     took place
 * @param days when it happens or happened, as now known
 * @param daysOncePlanned other days that were told before, the oldest first
 * @param place where, as now known
 * @param placesOncePlanned other places that were told before, the oldest first
 */
public record Standing(
    Stage stage,
    LocalDate since,
    LocalDate lastReported,
    boolean lapsed,
    @Nullable Days days,
    List<Days> daysOncePlanned,
    @Nullable Place place,
    List<Place> placesOncePlanned) {
  public Standing {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(lastReported, "lastReported");
    daysOncePlanned = List.copyOf(daysOncePlanned);
    placesOncePlanned = List.copyOf(placesOncePlanned);
  }

  /**
   * Returns where the event stands, null where no report counts.
   *
   * @param reports in canonical order
   * @param history made of the same reports
   * @param today the day asked for, not before the last report
   * @param silence days without word after which a plan without a last day has lapsed
   */
  public static @Nullable Standing of(
      List<Report> reports, StageHistory history, LocalDate today, int silence) {
    Step last = history.last();
    List<Report> counted = reports.stream().filter(Report::counts).toList();
    if (last == null || counted.isEmpty()) {
      return null;
    }
    Told<Days> days = new Told<>();
    Told<Place> places = new Told<>();
    for (Report report : counted) {
      Timex time = report.claim().time();
      days.tell(time == null ? null : time.days(), Voice.of(report));
      Place place = report.claim().place();
      if (place != null && !isSame(place, places.now())) {
        places.tell(place, Voice.of(report));
      }
    }
    LocalDate newest = counted.get(counted.size() - 1).assertion().source().published();
    LocalDate end = lapsesAfter(last.stage(), days.now(), newest, silence);
    boolean lapsed = end != null && today.isAfter(end);
    return new Standing(
        last.stage(),
        last.day(),
        newest,
        lapsed,
        days.now(),
        days.before(),
        places.now(),
        places.before());
  }

  private static boolean isSame(Place place, @Nullable Place other) {
    return other != null && other.name().equals(place.name());
  }

  /**
   * Returns the last day on which the event has not lapsed if no more is heard of it, null where it
   * does not lapse.
   *
   * @param silence days without word after which a plan without a last day has lapsed
   */
  public @Nullable LocalDate lapsesAfter(int silence) {
    return lapsesAfter(stage, days, lastReported, silence);
  }

  /** Returns whether it lapses by silence alone, having no last day that is still to come. */
  public boolean lapsesBySilence() {
    return isAwaited(stage) && lastDay(days, lastReported) == null;
  }

  private static @Nullable LocalDate lapsesAfter(
      Stage stage, @Nullable Days days, LocalDate newest, int silence) {
    if (!isAwaited(stage)) {
      return null;
    }
    LocalDate latest = lastDay(days, newest);
    return latest == null ? newest.plusDays(silence) : latest;
  }

  private static @Nullable LocalDate lastDay(@Nullable Days days, LocalDate newest) {
    LocalDate latest = days == null ? null : days.latest();
    return latest == null || latest.isBefore(newest) ? null : latest;
  }

  /** Returns whether something at that stage has not happened and is not off. */
  public static boolean isAwaited(Stage stage) {
    return switch (stage) {
      case MOOTED, PROPOSED, PLANNED, AGREED, THREATENED, POSTPONED -> true;
      case UNDERWAY, OCCURRED, CANCELLED, REFUSED, DENIED -> false;
    };
  }
}
