package org.attache.app.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.ledger.query.EventLine;
import org.attache.ledger.query.Party;
import org.attache.ledger.query.PartyTerm;
import org.attache.model.QuadClass;

/**
 * Who takes part in the same events as an actor, counted.
 *
 * @param mates those who do, the most frequent first
 * @param pairs how often two mates take part in the same of these events, by both names in order
 */
record Company(List<Mate> mates, Map<String, Integer> pairs) {
  private static final String BETWEEN = "\n";

  Company {
    mates = List.copyOf(mates);
    pairs = Map.copyOf(pairs);
  }

  /**
   * One who takes part.
   *
   * @param key name, or code where states are counted
   * @param cooperative events that are cooperation
   * @param conflictual events that are conflict
   */
  record Mate(String key, int cooperative, int conflictual) {
    int events() {
      return cooperative + conflictual;
    }
  }

  /**
   * Counts the company of an actor.
   *
   * @param term the actor; if asked by a code, company is counted by codes, else by names
   * @param lines events of the actor
   */
  static Company of(PartyTerm term, List<EventLine> lines, Map<String, List<Party>> parties) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    Map<String, Integer> pairs = new TreeMap<>();
    for (EventLine line : lines) {
      List<String> others = others(term, parties.getOrDefault(line.id(), List.of()));
      int column = isCooperation(line) ? 0 : 1;
      for (int i = 0; i < others.size(); i++) {
        counts.computeIfAbsent(others.get(i), key -> new int[2])[column]++;
        for (int j = i + 1; j < others.size(); j++) {
          pairs.merge(others.get(i) + BETWEEN + others.get(j), 1, Integer::sum);
        }
      }
    }
    List<Mate> mates = new ArrayList<>();
    counts.forEach((key, count) -> mates.add(new Mate(key, count[0], count[1])));
    mates.sort(Comparator.comparing((Mate mate) -> -mate.events()).thenComparing(Mate::key));
    return new Company(mates, pairs);
  }

  /** Returns in how many of the events both take part. */
  int together(String one, String other) {
    boolean inOrder = one.compareTo(other) < 0;
    return pairs.getOrDefault(inOrder ? one + BETWEEN + other : other + BETWEEN + one, 0);
  }

  static boolean isCooperation(EventLine line) {
    QuadClass quad = line.type().quadClass();
    return quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.MATERIAL_COOPERATION;
  }

  /** Returns whether somebody in particular is meant: "people" and "countries" are nobody. */
  static boolean isSomebody(String name) {
    return name.codePoints().anyMatch(Character::isUpperCase);
  }

  private static List<String> others(PartyTerm term, List<Party> parties) {
    TreeSet<String> keys = new TreeSet<>();
    for (Party party : parties) {
      if (!party.isMeantBy(term) && isSomebody(party.name())) {
        keys.add(term.code() == null ? party.name() : party.side());
      }
    }
    return List.copyOf(keys);
  }
}
