package org.attache.ledger;

import java.util.List;
import org.attache.ledger.decision.Decision;
import org.attache.ledger.decision.Report;
import org.attache.ledger.history.Position;
import org.attache.ledger.history.StageHistory;
import org.attache.ledger.history.Standing;
import org.attache.ledger.source.Corroboration;
import org.attache.model.Entity;
import org.attache.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One event with all that was said of it by a day.
 *
 * @param id 16 hexadecimal digits, made of the assertion that founded it
 * @param title what to call it: "Putin–Trump meeting"
 * @param type category of the first counted report
 * @param participants the parties that counted reports name, each label once, the most often named
 *     first
 * @param standing where it stands; null where every report was rejected or replaced
 * @param history how it came there
 * @param positions who says what
 * @param corroboration on how many legs it stands; null where every report was rejected
 * @param reports all reports in canonical order, those that do not count among them
 * @param absorbed ids of events that were merged into it
 * @param decisions decisions that bear on it
 */
public record Event(
    String id,
    String title,
    EventType type,
    List<Entity> participants,
    @Nullable Standing standing,
    StageHistory history,
    List<Position> positions,
    @Nullable Corroboration corroboration,
    List<Report> reports,
    List<String> absorbed,
    List<Decision> decisions) {
  public Event {
    participants = List.copyOf(participants);
    positions = List.copyOf(positions);
    reports = List.copyOf(reports);
    absorbed = List.copyOf(absorbed);
    decisions = List.copyOf(decisions);
  }
}
