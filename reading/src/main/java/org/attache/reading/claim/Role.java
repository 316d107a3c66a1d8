package org.attache.reading.claim;

import org.attache.model.Named;

/** What a stretch of words is to a trigger. */
public enum Role implements Named {
  ACTOR,
  RECIPIENT,
  PLACE,
  TIME,
  /** A source beside those that attribution rules find. */
  SOURCE,
  /** Who requested, threatened, cancelled, refused: {@code stage_by}. */
  STAGE_MOVER
}
