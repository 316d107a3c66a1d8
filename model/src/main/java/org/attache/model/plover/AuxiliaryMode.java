package org.attache.model.plover;

import org.attache.model.Named;

/** PLOVER 2.0's auxiliary modes, which say that an event is not a present fact. */
public enum AuxiliaryMode implements Named {
  /** More than 30 days before the document. */
  HISTORICAL,
  /** Planned, agreed, proposed or put off. */
  FUTURE,
  /** Mooted or threatened. */
  HYPOTHETICAL,
  /** Denied, refused or cancelled. */
  NEGATION
}
