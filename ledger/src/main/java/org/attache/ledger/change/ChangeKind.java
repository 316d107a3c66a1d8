package org.attache.ledger.change;

import org.attache.model.Named;

/** In what an event may change. */
public enum ChangeKind implements Named {
  /** It is heard of for the first time. */
  NEW,
  /** It stands at another stage. */
  STAGE,
  /** Other days are told of what is awaited. */
  DAYS,
  /** Another place is told of what is awaited. */
  PLACE,
  /** A side joins or leaves. */
  PARTICIPANTS,
  /** Holders begin to say opposite things. */
  CONTRADICTION,
  /** Its time has passed without word. */
  LAPSED
}
