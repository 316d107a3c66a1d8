package org.attache.ledger.store;

import org.attache.ledger.decision.Anchor;
import org.attache.model.EventType;
import org.attache.model.Span;

/** Small values that tests share. */
final class Sketches {
  private Sketches() {}

  /** Returns words that no document holds. */
  static Anchor unknown() {
    return new Anchor("f".repeat(64), "no-such-document", new Span(0, 5), EventType.AID);
  }
}
