package org.attache.app.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Entity;

/** The pairs of states or bodies between which something happens, each spelt in one way. */
final class Pairs {
  private Pairs() {}

  /**
   * Returns the pairs of codes: each actor with each recipient, or all actors with each other where
   * there is no recipient. Two of one state are a pair only where there is no other.
   */
  static Set<String> of(List<Entity> actors, List<Entity> recipients) {
    Set<String> across = new TreeSet<>();
    Set<String> within = new TreeSet<>();
    if (recipients.isEmpty()) {
      for (int i = 0; i < actors.size(); i++) {
        for (Entity second : actors.subList(i + 1, actors.size())) {
          add(actors.get(i), second, across, within);
        }
      }
    } else {
      for (Entity actor : actors) {
        recipients.forEach(recipient -> add(actor, recipient, across, within));
      }
    }
    return across.isEmpty() ? within : across;
  }

  private static void add(Entity one, Entity other, Set<String> across, Set<String> within) {
    String first = one.code();
    String second = other.code();
    if (first != null && second != null) {
      int order = first.compareTo(second);
      (order == 0 ? within : across).add(of(first, second));
    }
  }

  /** Returns how the pair of two codes is spelt. */
  static String of(String first, String second) {
    return first.compareTo(second) <= 0 ? first + "–" + second : second + "–" + first;
  }
}
