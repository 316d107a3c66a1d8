package org.attache.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.EventType;
import org.attache.model.error.NotFound;
import org.jspecify.annotations.Nullable;

/** Counts the events of a participant. */
final class ProfileCount {
  private static final int MOST_PARTNERS = 12;
  private static final int MOST_NAMES = 40;

  private final PartyTerm term;
  private final Map<String, Tally> names = new LinkedHashMap<>();
  private final Map<String, Integer> partners = new LinkedHashMap<>();
  private final Map<EventType, Integer> types = new EnumMap<>(EventType.class);
  private final List<EventLine> events = new ArrayList<>();
  private final Map<String, List<Party>> company = new HashMap<>();

  ProfileCount(PartyTerm term) {
    this.term = term;
  }

  /** Adds an event in which the participant takes part; the newest are added first. */
  void add(EventLine line, List<Party> participants) {
    events.add(line);
    if (events.size() > Profile.MOST_COUNTED) {
      return;
    }
    company.put(line.id(), participants);
    types.merge(line.type(), 1, Integer::sum);
    for (Party party : participants) {
      if (party.isMeantBy(term)) {
        names.computeIfAbsent(party.name(), name -> new Tally(party)).add(party);
      } else {
        partners.merge(party.name(), 1, Integer::sum);
      }
    }
  }

  /** Returns the profile with the newest {@code limit} events. */
  Profile profile(int limit) {
    if (names.isEmpty()) {
      throw unknown(term);
    }
    return new Profile(
        term,
        Math.min(events.size(), Profile.MOST_COUNTED),
        events.size() > Profile.MOST_COUNTED,
        names.values().stream()
            .map(tally -> Profile.Name.of(tally.newest, tally.events, tally.office))
            .sorted(
                Comparator.comparing(Profile.Name::events)
                    .reversed()
                    .thenComparing(Profile.Name::name))
            .limit(MOST_NAMES)
            .toList(),
        counts(types, types.size()),
        counts(partners, MOST_PARTNERS),
        events.stream().limit(limit).toList(),
        company);
  }

  static NotFound unknown(PartyTerm term) {
    return new NotFound(
        "party-unknown",
        "nobody called '"
            + term.asked()
            + "' takes part in an event by that day; give a name as the news do, a code such as"
            + " RUS, or the name of a state",
        term.asked(),
        null);
  }

  /** The most frequent first. */
  static <T extends Comparable<T>> Comparator<Profile.Count<T>> byCount() {
    return Comparator.comparing((Profile.Count<T> count) -> -count.events())
        .thenComparing(Profile.Count::what);
  }

  private static <T extends Comparable<T>> List<Profile.Count<T>> counts(
      Map<T, Integer> counts, int limit) {
    return counts.entrySet().stream()
        .map(entry -> new Profile.Count<>(entry.getKey(), entry.getValue()))
        .sorted(byCount())
        .limit(limit)
        .toList();
  }

  private static final class Tally {
    private final Party newest;
    private @Nullable String office;
    private int events;

    Tally(Party newest) {
      this.newest = newest;
    }

    void add(Party party) {
      office = office == null ? party.office() : office;
      events++;
    }
  }
}
