package org.attache.ledger.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.entry.Assertion;
import org.attache.ledger.story.Cues.Cue;

/** Finds claims that stand beside each other in a sentence. Immutable. */
public final class NeighbourReader {
  private final Cues cues = Cues.standard();

  /** Returns the neighbours among assertions, in canonical order. */
  public List<Neighbours> of(Collection<Assertion> assertions) {
    Map<String, Assertion> lastOf = new LinkedHashMap<>();
    List<Neighbours> found = new ArrayList<>();
    for (Assertion next : assertions.stream().sorted(Assertion.CANONICAL).toList()) {
      Assertion before = lastOf.put(Neighbours.sentence(next), next);
      if (before != null) {
        found.add(of(before, next));
      }
    }
    return found;
  }

  Neighbours of(Assertion first, Assertion second) {
    Cue cue = cues.in(between(first, second));
    return cue == null
        ? new Neighbours(first, second, Tie.Kind.REFERENCE, "")
        : new Neighbours(first, second, cue.kind(), cue.words());
  }

  private static String between(Assertion first, Assertion second) {
    int begin = first.triggerInEvidence() + first.claim().trigger().text().length();
    int end = second.triggerInEvidence();
    return begin < end && end <= first.evidence().length()
        ? first.evidence().substring(begin, end)
        : "";
  }
}
