package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.Objects;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where one event stands on a day, as far as it takes to count it.
 *
 * @param type category
 * @param stage the stage by the last word that counts
 * @param lastReported day of the newest report
 * @param lapsed whether it has lapsed without word
 * @param days when it happens or happened, as now known
 */
public record Outline(
    EventType type, Stage stage, LocalDate lastReported, boolean lapsed, @Nullable Days days) {
  public Outline {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(lastReported, "lastReported");
  }

  /** Returns the outline of an event. */
  public static Outline of(EventLine line) {
    return new Outline(line.type(), line.stage(), line.lastReported(), line.lapsed(), line.days());
  }

  /** Returns whether the event is still to come: awaited, and its time not over on {@code day}. */
  public boolean isUpcoming(LocalDate day) {
    LocalDate latest = days == null ? null : days.latest();
    return Awaited.is(stage) && !lapsed && (latest == null || !latest.isBefore(day));
  }
}
