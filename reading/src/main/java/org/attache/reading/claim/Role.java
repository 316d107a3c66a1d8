package org.attache.reading.claim;

/** What a stretch of words is to a trigger. */
public enum Role {
  ACTOR,
  RECIPIENT,
  PLACE,
  TIME,
  /** A source beside those that attribution rules find. */
  SOURCE,
  /** Who requested, threatened, cancelled, refused: {@code stage_by}. */
  STAGE_MOVER
}
