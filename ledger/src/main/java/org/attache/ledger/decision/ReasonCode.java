package org.attache.ledger.decision;

import org.attache.model.Named;

/** Why an analyst decided. */
public enum ReasonCode implements Named {
  /** The text says so, checked by eye. */
  CHECKED,
  /** The reader took the text wrongly. */
  MISREAD,
  /** The claim was put to a wrong event. */
  MISLINKED,
  /** Two events are one. */
  DUPLICATE,
  /** The source is not to be trusted on this. */
  UNRELIABLE,
  /** The source took it back. */
  RETRACTED,
  /** Something else, which the text tells. */
  OTHER
}
