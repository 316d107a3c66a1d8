package org.attache.ledger.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Days;
import org.attache.model.EventType;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an event at a moment, as far as people are told of its changes.
 *
 * @param title what to call it
 * @param type category
 * @param stage the stage by the last word that counts
 * @param lapsed whether its time has passed without word
 * @param days when it happens or happened
 * @param place name of the place
 * @param country ISO 3166 alpha-3 code of the state it lies in
 * @param participants who takes part, the most often named first
 * @param contradicted whether holders say opposite things
 * @param lastReported day of the newest report
 */
public record Snapshot(
    String title,
    EventType type,
    Stage stage,
    boolean lapsed,
    @Nullable Days days,
    @Nullable String place,
    @Nullable String country,
    List<Participant> participants,
    boolean contradicted,
    LocalDate lastReported) {
  public Snapshot {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(lastReported, "lastReported");
    participants = List.copyOf(participants);
  }

  /** Returns this, lapsed or not. */
  public Snapshot lapsed(boolean now) {
    return new Snapshot(
        title, type, stage, now, days, place, country, participants, contradicted, lastReported);
  }

  /** Returns the states and bodies, or else names, that take part, sorted. */
  public Set<String> sides() {
    Set<String> sides = new TreeSet<>();
    participants.forEach(participant -> sides.add(participant.side()));
    return sides;
  }
}
