package org.attache.ledger.query;

import java.util.List;
import java.util.Map;
import org.attache.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of a participant. Of one with very many events the newest {@value
 * #MOST_COUNTED} are counted.
 *
 * @param term how it was asked for
 * @param counted how many events were counted
 * @param more whether it has older events, which were not
 * @param names whom that means, the most frequent first
 * @param types its events by category, the most frequent first
 * @param partners who takes part in the same events, the most frequent first
 * @param events its newest events
 * @param participants who takes part in each of the events that were counted, by its id
 */
public record Profile(
    PartyTerm term,
    int counted,
    boolean more,
    List<Name> names,
    List<Count<EventType>> types,
    List<Count<String>> partners,
    List<EventLine> events,
    Map<String, List<Party>> participants) {
  /** Events that are counted at most. */
  public static final int MOST_COUNTED = 500;

  public Profile {
    names = List.copyOf(names);
    types = List.copyOf(types);
    partners = List.copyOf(partners);
    events = List.copyOf(events);
    participants = Map.copyOf(participants);
  }

  /**
   * One of those meant.
   *
   * @param name canonical name
   * @param code code of the state or body
   * @param office office as last told
   * @param events events in which it takes part under that name
   */
  public record Name(String name, @Nullable String code, @Nullable String office, int events) {
    static Name of(Party party, int events, @Nullable String office) {
      return new Name(party.name(), party.code(), office, events);
    }
  }

  /**
   * How often something is found.
   *
   * @param what what is counted
   * @param events in how many events
   */
  public record Count<T>(T what, int events) {}
}
