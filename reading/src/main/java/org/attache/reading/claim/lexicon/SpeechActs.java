package org.attache.reading.claim.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.EventType;
import org.attache.model.Mode;

/**
 * Leaves out speech acts around a content that is an event itself: the content is coded, and the
 * act is its stage (contract, section 3).
 */
final class SpeechActs {
  private static final Set<EventType> ACTS =
      EnumSet.of(
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.SUPPORT);

  private SpeechActs() {}

  static List<FoundEvent> leaveContents(List<FoundEvent> found, Clauses clauses) {
    List<FoundEvent> kept = new ArrayList<>();
    for (FoundEvent event : found) {
      boolean around =
          ACTS.contains(event.match().entry().event())
              && found.stream().anyMatch(other -> other.isMovedBy(event));
      if (!around && !isAccusationOf(event, found, clauses) && !isLifted(event, found, clauses)) {
        kept.add(event);
      }
    }
    return kept;
  }

  /** "accused of killing": the deed is coded, on the accuser's word. */
  private static boolean isAccusationOf(FoundEvent event, List<FoundEvent> found, Clauses clauses) {
    if (event.match().entry().event() != EventType.ACCUSE || !event.match().entry().verb()) {
      return false;
    }
    for (FoundEvent other : found) {
      int gap = other.match().first() - event.match().last();
      if (gap > 0
          && gap <= 6
          && clauses.lower(other.match().first() - 1).equals("of")
          && other.match().entry().event() != EventType.ACCUSE) {
        return true;
      }
    }
    return false;
  }

  /** "lifted sanctions" is one retreat, no sanction. */
  private static boolean isLifted(FoundEvent event, List<FoundEvent> found, Clauses clauses) {
    EventType type = event.match().entry().event();
    if (type != EventType.SANCTION && type != EventType.COERCE) {
      return false;
    }
    int start = clauses.nounPhraseStart(event.match().last() - 1);
    for (FoundEvent other : found) {
      boolean before =
          other.match().last() <= event.match().first() && other.match().last() >= start - 1;
      if (before
          && other.match().entry().event() == EventType.RETREAT
          && other.match().entry().modes().contains(Mode.ACCESS)) {
        return true;
      }
    }
    return false;
  }
}
