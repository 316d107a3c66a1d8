package org.attache.model;

/**
 * How far an event has come by what the text says (contract, section 3). PLOVER 2.0 knows only
 * auxiliary modes (future, hypothetical, negation); the stages are finer and map onto them.
 */
public enum Stage implements Named {
  /** Could or may happen; is discussed, hoped for, speculated about. */
  MOOTED,
  /** Was requested, offered, suggested, called for. */
  PROPOSED,
  /** Is intended, prepared or expected by its own doer. */
  PLANNED,
  /** Was agreed, approved, decided or ordered and is not yet carried out. */
  AGREED,
  /** Is what its doer threatens to do. */
  THREATENED,
  /** Is going on. */
  UNDERWAY,
  /** Happened or was done. */
  OCCURRED,
  /** Was put off. */
  POSTPONED,
  /** Was called off before it happened or finished. */
  CANCELLED,
  /** Is what a party says it will not do or accept. */
  REFUSED,
  /** Is said not to have happened or not to be so. */
  DENIED;

  /** Returns whether the event is said to have begun at least. */
  public boolean isHeld() {
    return this == UNDERWAY || this == OCCURRED;
  }
}
