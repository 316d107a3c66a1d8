package org.attache.reading.claim.lexicon;

/**
 * A trigger with the stage at which its event stands.
 *
 * @param match the words and the row they match
 * @param stage the stage and who moved the event there
 */
record FoundEvent(TriggerMatch match, StageDecision stage) {

  boolean isMovedBy(FoundEvent other) {
    int mover = stage.mover();
    return !other.match.equals(match) && mover >= other.match.first() && mover < other.match.last();
  }
}
