package org.attache.app.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ledger.query.Party;
import org.attache.ledger.query.PartyTerm;

/** Finds the persons through whom two states deal with each other. */
final class Faces {
  private static final int MOST = 4;

  private Faces() {}

  /**
   * Returns pairs of persons, the most frequent first.
   *
   * @param two the states
   * @param parties who takes part in their events
   */
  static List<ActorPage.Known> of(List<PartyTerm> two, Map<String, List<Party>> parties) {
    Map<List<String>, Integer> pairs = new LinkedHashMap<>();
    for (List<Party> of : parties.values()) {
      for (Party one : persons(of, two.get(0))) {
        for (Party other : persons(of, two.get(1))) {
          pairs.merge(List.of(one.name(), other.name()), 1, Integer::sum);
        }
      }
    }
    return pairs.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<List<String>, Integer> entry) -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(MOST)
        .map(entry -> known(entry.getKey().get(0), entry.getKey().get(1)))
        .toList();
  }

  private static ActorPage.Known known(String one, String other) {
    return new ActorPage.Known(one + " and " + other, DyadAddress.of(one, other));
  }

  /** Returns those who hold an office: persons, not the state or its bodies. */
  private static List<Party> persons(List<Party> parties, PartyTerm side) {
    return parties.stream()
        .filter(party -> party.isMeantBy(side) && party.office() != null)
        .toList();
  }
}
