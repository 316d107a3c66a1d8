package org.attache.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.ledger.Event;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.Standing;
import org.attache.ledger.history.Step;
import org.attache.ledger.history.Voice;
import org.attache.ledger.source.Corroboration;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Place;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where one event stands on a day, without its reports.
 *
 * @param id id of the event
 * @param title what to call it
 * @param type category
 * @param stage the stage by the last word that counts
 * @param since day of the report that moved it there
 * @param voice on whose word
 * @param lastReported day of the newest report
 * @param lapsesAfter the last day on which it has not lapsed without word; null for what does not
 *     lapse
 * @param lapsed whether it has
 * @param days when it happens or happened, as now known
 * @param once other days that were told before, the oldest first
 * @param place name of the place, as now known
 * @param country ISO 3166 alpha-3 code of the state it lies in
 * @param counts on how many legs it stands
 * @param contradicted whether holders say opposite things
 */
public record EventLine(
    String id,
    String title,
    EventType type,
    Stage stage,
    LocalDate since,
    Voice voice,
    LocalDate lastReported,
    @Nullable LocalDate lapsesAfter,
    boolean lapsed,
    @Nullable Days days,
    List<Days> once,
    @Nullable String place,
    @Nullable String country,
    Counts counts,
    boolean contradicted) {
  private static final int SILENCE = 60;

  public EventLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(lastReported, "lastReported");
    Objects.requireNonNull(counts, "counts");
    once = List.copyOf(once);
  }

  /** Returns the event in a line, null where no report of it counts. */
  public static @Nullable EventLine of(Event event) {
    Standing standing = event.standing();
    Step step = event.history().last();
    Corroboration legs = event.corroboration();
    if (standing == null || step == null || legs == null) {
      return null;
    }
    Place place = standing.place();
    return new EventLine(
        event.id(),
        event.title(),
        event.type(),
        standing.stage(),
        standing.since(),
        step.voice(),
        standing.lastReported(),
        standing.lapsesAfter(SILENCE),
        standing.lapsed(),
        standing.days(),
        standing.daysOncePlanned(),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        Counts.of(event, legs),
        event.positions().stream().map(Position::contradicts).anyMatch(list -> !list.isEmpty()));
  }

  /**
   * Returns whether the event stands where the other line has it: stage, lapsed or not, and, as
   * long as it is awaited, days and place. Where what happened took place is told from several
   * angles; that moves nothing.
   */
  public boolean standsAs(EventLine other) {
    boolean where = Objects.equals(days, other.days) && Objects.equals(place, other.place);
    return stage == other.stage && lapsed == other.lapsed && (where || !Awaited.is(stage));
  }

  /** Returns whether the event is still to come: awaited, and its time not over on {@code day}. */
  public boolean isUpcoming(LocalDate day) {
    return Outline.of(this).isUpcoming(day);
  }

  /**
   * On how many legs an event stands.
   *
   * @param reports reports that count
   * @param documents documents that carry them
   * @param outlets outlets that published these
   * @param independent outlets that do not merely carry another's words
   * @param firstBy outlet of the first report
   */
  public record Counts(int reports, int documents, int outlets, int independent, String firstBy) {
    public Counts {
      Objects.requireNonNull(firstBy, "firstBy");
    }

    static Counts of(Event event, Corroboration legs) {
      int reports = (int) event.reports().stream().filter(report -> report.counts()).count();
      return new Counts(
          reports, legs.documents(), legs.outlets(), legs.independent(), legs.firstOutlet());
    }
  }
}
