package org.attache.ledger.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part by an assertion.
 *
 * @param actors party keys of those who act; all parties of a reciprocal event
 * @param recipients party keys of those acted on
 * @param all both, sorted
 * @param acting {@link Bits} of the actors
 * @param receiving {@link Bits} of the recipients
 * @param names names that stand out from their state
 */
record Parties(
    Set<String> actors,
    Set<String> recipients,
    List<String> all,
    long acting,
    long receiving,
    List<PartyName> names) {

  /** Makes the parties, telling their bits. */
  static Parties of(
      Set<String> actors, Set<String> recipients, List<String> all, List<PartyName> names) {
    return new Parties(actors, recipients, all, Bits.of(actors), Bits.of(recipients), names);
  }

  /** Returns whether the key is of a known state or body. */
  static boolean isKnown(String party) {
    return party.charAt(0) != '?';
  }

  /**
   * Returns whether one of the keys is. "Hostages" may be the "Israeli hostages" of another report:
   * without a state they say little.
   */
  static boolean hasKnown(Set<String> parties) {
    for (String party : parties) {
      if (isKnown(party)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first acted on who has that name, null if there is none. */
  @Nullable PartyName target(String name) {
    for (PartyName held : names) {
      if (held.acted() && held.name().equals(name)) {
        return held;
      }
    }
    return null;
  }

  /** Returns the same with the one acted on of that name, and nobody else, put to that party. */
  Parties withTarget(PartyName target) {
    PartyName name = target(target.name());
    String party = target.party();
    if (name == null || name.party().equals(party)) {
      return this;
    }
    boolean alone =
        names.stream().noneMatch(n -> n.party().equals(name.party()) && !n.equals(name));
    List<PartyName> named =
        names.stream()
            .map(n -> n.equals(name) ? new PartyName(party, n.name(), n.acted()) : n)
            .toList();
    boolean gone = alone && !actors.contains(name.party());
    return of(
        actors,
        renamed(recipients, name.party(), party, alone),
        renamed(Set.copyOf(all), name.party(), party, gone).stream().sorted().toList(),
        named);
  }

  private static Set<String> renamed(Set<String> all, String from, String to, boolean gone) {
    Set<String> renamed = new HashSet<>(all);
    if (gone) {
      renamed.remove(from);
    }
    renamed.add(to);
    return renamed;
  }

  /**
   * A participant's own name beside its state.
   *
   * @param party key of the state or body that the name belongs to
   * @param name the name in lower case
   * @param acted whether it had the event done to it
   */
  record PartyName(String party, String name, boolean acted) {
    /** Returns whether the name has a first and a last part, as those of persons have. */
    boolean isFullName() {
      return name.indexOf(' ') > 0;
    }
  }
}
