package org.attache.app.answer;

import org.attache.app.terminal.Printable;
import org.attache.ledger.link.StateNames;

/** Names those who hold positions. */
final class Holders {
  private final StateNames states = StateNames.standard();

  /** Returns the state's name for a code, and any other name as it is. */
  String name(String holder) {
    String state = states.name(holder);
    return Printable.of(state == null ? holder : state);
  }
}
