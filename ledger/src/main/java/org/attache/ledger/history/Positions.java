package org.attache.ledger.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.ledger.decision.Report;
import org.attache.model.Attribution;
import org.attache.model.Claim;
import org.attache.model.Entity;
import org.attache.model.Stage;
import org.jspecify.annotations.Nullable;

/** Finds out who says what of an event. */
public final class Positions {
  private Positions() {}

  /**
   * Returns the last word of each holder, sorted by holder. Who moved the event holds what it moved
   * it to; a source holds what it says; an outlet what it says in its own voice.
   *
   * @param reports in canonical order
   */
  public static List<Position> of(List<Report> reports) {
    Map<String, Position> held = new TreeMap<>();
    Set<String> parties = new HashSet<>();
    for (Report report : reports) {
      if (report.counts()) {
        parties.addAll(Voice.parties(report.claim()));
        holders(report)
            .forEach(holder -> held.merge(holder, position(holder, report), Positions::newer));
      }
    }
    List<Position> positions = new ArrayList<>();
    held.values().forEach(position -> positions.add(compared(position, held, parties)));
    return List.copyOf(positions);
  }

  private static Set<String> holders(Report report) {
    Set<String> holders = new HashSet<>();
    Claim claim = report.claim();
    for (Entity mover : claim.stageBy()) {
      holders.add(Voice.key(mover));
    }
    if (!claim.attribution().isEmpty()) {
      Attribution first = claim.attribution().get(0);
      holders.add(Voice.key(first.source()));
    } else if (claim.stageBy().isEmpty()) {
      holders.add(report.assertion().source().outlet());
    }
    return holders;
  }

  private static Position position(String holder, Report report) {
    return new Position(
        holder,
        false,
        report.claim().stage(),
        report.assertion().source().published(),
        report.assertion().id(),
        List.of());
  }

  private static Position newer(Position former, Position next) {
    return former.stage() == next.stage() ? former : next;
  }

  private static Position compared(
      Position position, Map<String, Position> held, Set<String> parties) {
    List<String> against = new ArrayList<>();
    for (Position other : held.values()) {
      Boolean own = says(position.stage());
      Boolean others = says(other.stage());
      if (own != null && others != null && !own.equals(others)) {
        against.add(other.holder());
      }
    }
    return new Position(
        position.holder(),
        parties.contains(position.holder()),
        position.stage(),
        position.since(),
        position.assertion(),
        against);
  }

  /** Returns whether the stage says yes or no to the event, null where it leaves it open. */
  private static @Nullable Boolean says(Stage stage) {
    return switch (stage) {
      case PLANNED, AGREED, UNDERWAY, OCCURRED -> true;
      case CANCELLED, REFUSED, DENIED -> false;
      case MOOTED, PROPOSED, THREATENED, POSTPONED -> null;
    };
  }
}
