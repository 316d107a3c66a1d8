package org.attache.ledger.link;

import org.attache.model.EventType;

/** Event categories that readers may take for one another count as one family. */
final class Families {
  private Families() {}

  static String of(EventType event) {
    return switch (event) {
      case RETREAT, CONCEDE -> "RETREAT";
      case SUPPORT, AGREE, COOPERATE -> "SUPPORT";
      case CONSULT,
          AID,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          event.name();
    };
  }
}
