package org.attache.app.export.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What GDELT calls an event: all claims that tell of one event with the same code, day and two
 * sides. Its mentions are these claims.
 *
 * @param dyad the sides
 * @param claims at least one, the oldest first
 */
record GdeltEvent(Dyad dyad, List<CodedClaim> claims) {
  static List<GdeltEvent> of(List<CodedClaim> coded) {
    Map<String, GdeltEvent> events = new LinkedHashMap<>();
    for (CodedClaim claim : coded) {
      for (Dyad dyad : Dyad.of(claim.view(), false)) {
        events
            .computeIfAbsent(key(claim, dyad), key -> new GdeltEvent(dyad, new ArrayList<>()))
            .claims
            .add(claim);
      }
    }
    return List.copyOf(events.values());
  }

  private static String key(CodedClaim claim, Dyad dyad) {
    return String.join(
        "\t",
        claim.event().id(),
        claim.cameo(),
        claim.day().toString(),
        claim.report().claim().stage().label(),
        dyad.sourceLabel(),
        dyad.targetLabel());
  }

  CodedClaim first() {
    return claims.get(0);
  }

  /** Returns its GLOBALEVENTID, the same in any export. */
  long number() {
    return Hash.wide(key(first(), dyad));
  }

  /** Returns the day on which it was first published. */
  LocalDate added() {
    return first().report().assertion().source().published();
  }

  int sources() {
    return (int)
        claims.stream().map(c -> c.report().assertion().source().outlet()).distinct().count();
  }

  int articles() {
    return (int)
        claims.stream().map(c -> c.report().assertion().source().document()).distinct().count();
  }
}
