package org.attache.ledger.query;

import java.util.Comparator;
import org.attache.ledger.story.Tie;

/**
 * What binds an event to another.
 *
 * @param tie the tie and its sentence
 * @param other the other event
 */
public record Bond(Tie tie, EventLine other) {
  static final Comparator<Bond> STRONGEST_FIRST =
      Comparator.comparing((Bond bond) -> bond.tie().kind())
          .thenComparing(bond -> bond.other().lastReported())
          .thenComparing(bond -> bond.other().id());
}
