package org.attache.ledger.link;

import java.util.List;
import java.util.Set;
import org.attache.model.Claim;
import org.attache.model.EventType;
import org.attache.model.Mode;

/**
 * What sort of event within a family: a call is no meeting, a ceasefire no release.
 *
 * @param events categories that may hold it
 * @param name name of the kind
 * @param words whole words that tell of it
 * @param stems beginnings of words that tell of it
 * @param modes PLOVER modes that tell of it where no word does
 * @param lasting whether such an event goes on, so that reports of it at work are no new event
 * @param slot the name under which kinds go that may be told of one event
 */
record Kind(
    Set<EventType> events,
    String name,
    Set<String> words,
    List<String> stems,
    Set<String> modes,
    boolean lasting,
    String slot) {
  /** Kinds that readers may take for one another. */
  private static final Set<String> NEAR = Set.of("meeting", "visit");

  /** Kinds that befall persons, whose names tell one such event from another. */
  private static final Set<String> OF_PERSONS =
      Set.of("arrest", "conviction", "deportation", "dismissal", "release", "visa");

  private static final String NEAR_SLOT = "meeting";

  Kind {
    events = Set.copyOf(events);
    words = Set.copyOf(words);
    stems = List.copyOf(stems);
    modes = Set.copyOf(modes);
  }

  /** Returns the slot of kinds of that name. */
  static String slot(String name) {
    return NEAR.contains(name) ? NEAR_SLOT : name;
  }

  boolean isOfPersons() {
    return OF_PERSONS.contains(name);
  }

  boolean isToldBy(String word) {
    return words.contains(word) || stems.stream().anyMatch(word::startsWith);
  }

  boolean isModeOf(Claim claim) {
    return claim.modes().stream().map(Mode::label).anyMatch(modes::contains);
  }
}
